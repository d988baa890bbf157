import { addressSchema } from "@/lib/orders/schema";
import type { Tx } from "@/lib/platform/db";
import type { CheckoutValues } from "./types";

export type WaitingPayment = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly fingerprint: string;
  readonly expiresAt: Date;
};

/** Payments a basket has under way that could still take money. */
export async function waitingPayments(tx: Tx, basketId: string): Promise<WaitingPayment[]> {
  const rows = await tx.payment.findMany({
    where: { state: { in: ["created", "open"] }, order: { basketId, state: "awaiting_payment" } },
    select: { id: true, expiresAt: true, order: { select: { id: true, fingerprint: true } } },
  });
  return rows.map(({ id, expiresAt, order }) => ({
    paymentId: id,
    expiresAt,
    orderId: order.id,
    fingerprint: order.fingerprint,
  }));
}

const minuteMs = 60_000;

/**
 * The order without anything to pay that this basket has just become, if its buyer pressed the button again: there is no
 * payment to find it by, and the basket is empty by now.
 */
export async function justPlacedFree(
  tx: Tx,
  basketId: string,
  email: string,
  now: Date,
): Promise<string | null> {
  const since = new Date(now.getTime() - minuteMs);
  const where = { basketId, email, total: 0, placedAt: { gt: since }, paidAt: { not: null } };
  const order = await tx.order.findFirst({ where, orderBy: { placedAt: "desc" }, select: { id: true } });
  return order?.id ?? null;
}

/** What was typed for a basket's last order that came to nothing, so that nobody types it twice. Kept for a day. */
export async function typedBefore(tx: Tx, basketId: string, now: Date): Promise<Partial<CheckoutValues>> {
  const since = new Date(now.getTime() - 24 * 60 * 60_000);
  const order = await tx.order.findFirst({
    where: { basketId, paidAt: null, placedAt: { gt: since } },
    orderBy: { placedAt: "desc" },
  });
  if (!order) return {};
  const { line1, line2, city, region, postcode, country } = addressSchema.parse(order.address);
  const sent = {
    line1: line1 ?? "",
    line2: line2 ?? "",
    city: city ?? "",
    region: region ?? "",
    postcode: postcode ?? "",
    country,
  };
  return {
    email: order.email,
    name: order.name,
    phone: order.phone ?? "",
    ...(line1 === null ? {} : sent),
    newsletter: order.newsletterOptIn ? "yes" : "",
    ...(order.deliveryMethodId ? { methodId: order.deliveryMethodId } : {}),
  };
}
