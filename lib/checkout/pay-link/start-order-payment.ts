import { reserveStock } from "@/lib/catalogue/stock/reserve-stock";
import { lockOrder } from "@/lib/orders/lock-order";
import { createSession } from "@/lib/payments/create-session";
import { openPayment, openPaymentMinutes } from "@/lib/payments/open-payment";
import type { Tx } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { type Result, refusal, success } from "@/lib/values/result";

type No = "not_found" | "not_waiting" | "link_over" | "out_of_stock" | "not_possible";

/** Puts an order's pieces aside and begins its payment, or finds the one that is under way. */
async function begin(tx: Tx, orderId: string, now: Date): Promise<Result<{ paymentId: string }, No>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return refusal("not_found");
  if (order.state !== "awaiting_payment" || order.payLinkUntil === null) return refusal("not_waiting");
  if (order.payLinkUntil <= now) return refusal("link_over");
  const open = await tx.payment.findFirst({
    where: { orderId, state: { in: ["created", "open"] }, expiresAt: { gt: now } },
  });
  if (open) return success({ paymentId: open.id });
  const lines = await tx.orderLine.findMany({ where: { orderId } });
  const pieces = lines.flatMap(({ variantId, quantity }) => (variantId ? [{ variantId, quantity }] : []));
  const expiresAt = new Date(now.getTime() + openPaymentMinutes * 60_000);
  const reserved = await reserveStock(tx, { orderId, lines: pieces, expiresAt }, now);
  if (!reserved.ok) return refusal("out_of_stock", reserved.detail);
  const { total: amount, currency } = order;
  return success({
    paymentId: await openPayment(tx, { orderId, basketId: null, amount, currency, expiresAt }, now),
  });
}

/**
 * From the button on the page of a link for paying to Stripe's page. The pieces are promised from here on, for as long as
 * that page is open. Refuses "link_over" when its days have run out and "out_of_stock" when others were faster.
 */
export async function startOrderPayment(orderId: string, now: Date): Promise<Result<{ url: string }, No>> {
  const begun = await transact((tx) => begin(tx, orderId, now));
  if (!begun.ok) return begun;
  const session = await createSession(begun.value.paymentId);
  return session.ok ? success({ url: session.value.url }) : refusal("not_possible");
}
