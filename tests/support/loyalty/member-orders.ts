import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { knownCustomer, pastOrder } from "../customers/known-customer";

/** The programme's rules; switched on, one point a pound, unless said otherwise. */
export async function programmeOn(rules: Record<string, unknown> = {}): Promise<void> {
  const value = { on: true, ...rules };
  await db().setting.upsert({
    where: { key: "loyalty" },
    create: { key: "loyalty", value },
    update: { value },
  });
}

/** A customer who has an account. */
export async function accountHolder(email: string): Promise<string> {
  const userId = createId("usr");
  await db().user.create({ data: { id: userId, email, emailVerified: new Date("2026-01-01") } });
  return knownCustomer(email, { userId });
}

type Bought = {
  /** Whose account it is in; null for a guest. */
  readonly customerId: string | null;
  /** Minor units spent on goods; delivery costs 495 besides. */
  readonly goods: number;
  readonly paidAt: Date;
  readonly email?: string;
  readonly firstOrder?: boolean;
  /** When all of it arrived; null: it is still to be sent. */
  readonly arrivedAt?: Date | null;
};

/** An order that was paid: one line, one payment, and one parcel once it arrived. */
export async function boughtOrder(bought: Bought): Promise<string> {
  const { customerId, goods, paidAt, firstOrder = false, arrivedAt = null } = bought;
  const total = goods + 495;
  const id = await pastOrder(customerId, {
    ...{ subtotal: goods, deliveryTotal: 495, total, paidAt, placedAt: paidAt, firstOrder },
    ...{ claimedAt: customerId ? paidAt : null, state: "paid" },
    ...(bought.email ? { email: bought.email } : {}),
    lines: {
      create: {
        id: createId("oline"),
        position: 0,
        title: "Nest",
        quantity: 1,
        unitPrice: goods,
        total: goods,
      },
    },
    payments: {
      create: { id: createId("pay"), state: "succeeded", amount: total, currency: "GBP", expiresAt: paidAt },
    },
  });
  if (arrivedAt) await arrive(id, arrivedAt);
  return id;
}

/** All of an order arrived. */
export async function arrive(orderId: string, deliveredAt: Date): Promise<void> {
  await db().parcel.create({ data: { id: createId("parc"), orderId, shippedAt: deliveredAt, deliveredAt } });
  await db().order.update({ where: { id: orderId }, data: { state: "delivered" } });
}

/** Money of an order's goods goes back; answers the refund's id. */
export async function giveBack(orderId: string, amount: number, at: Date): Promise<string> {
  const id = createId("refd");
  const { id: paymentId } = await db().payment.findFirstOrThrow({ where: { orderId } });
  const row = { id, paymentId, key: id, amount, reason: "test", actor: "staff:test", createdAt: at };
  await db().refund.create({ data: { ...row, state: "succeeded" } });
  await db().order.update({ where: { id: orderId }, data: { refundedTotal: { increment: amount } } });
  return id;
}

/** Everything of points, orders and customers goes. */
export async function forgetAll(): Promise<void> {
  await db().$executeRaw`
    TRUNCATE points_notice, reward_taken, loyalty_reward, points_posting, points_transaction, order_points, loyalty_member, orders, customer, app_user, setting, outbox_letter,
      discount_code, journal_entry CASCADE`;
}

/** The bank sends a refund back. */
export async function failRefund(id: string, failedAt: Date): Promise<void> {
  const { amount, payment } = await db().refund.update({
    where: { id },
    data: { state: "failed", failedAt },
    include: { payment: true },
  });
  await db().order.update({ where: { id: payment.orderId }, data: { refundedTotal: { decrement: amount } } });
}
