import type { Tx } from "@/lib/platform/db";
import type { OrderState, Prisma } from "@/lib/platform/generated/client";

const whole = {
  lines: { orderBy: { position: "asc" } },
  transitions: { orderBy: { id: "asc" } },
  parcels: { orderBy: { shippedAt: "asc" }, include: { lines: true } },
  withdrawals: { orderBy: { declaredAt: "asc" } },
  discounts: { orderBy: { id: "asc" }, select: { title: true, code: true, amount: true, deliveryOff: true } },
  exchangeOf: { select: { id: true } },
  payments: {
    orderBy: { createdAt: "asc" },
    include: { refunds: { orderBy: { createdAt: "asc" } }, disputes: { orderBy: { createdAt: "asc" } } },
  },
} as const satisfies Prisma.OrderInclude;

/** An order with its lines, history, parcels, withdrawals, discounts, payments, refunds and disputes. */
export type WholeOrder = Prisma.OrderGetPayload<{ include: typeof whole }>;

/** An order with all that belongs to it; null when there is none of this id. */
export async function readOrder(tx: Tx, orderId: string): Promise<WholeOrder | null> {
  return tx.order.findUnique({ where: { id: orderId }, include: whole });
}

/** The order that was paid under this number; null when there is none. */
export async function readOrderByNumber(tx: Tx, number: number): Promise<WholeOrder | null> {
  return tx.order.findUnique({ where: { number }, include: whole });
}

export type OrderQuery = { readonly state?: OrderState; readonly email?: string; readonly limit: number };

/** Orders, the newest first. */
export async function listOrders(tx: Tx, { state, email, limit }: OrderQuery): Promise<OrderRow[]> {
  return tx.order.findMany({
    where: { ...(state ? { state } : {}), ...(email ? { email } : {}) },
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: row,
  });
}

const row = {
  id: true,
  number: true,
  state: true,
  total: true,
  refundedTotal: true,
  currency: true,
  placedAt: true,
  paidAt: true,
} as const satisfies Prisma.OrderSelect;

export type OrderRow = Prisma.OrderGetPayload<{ select: typeof row }>;
