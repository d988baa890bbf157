import { record } from "@/lib/journal/record";
import { lockOrder } from "@/lib/orders/lock-order";
import { moveOrder } from "@/lib/orders/move-order";
import { refundDetailSchema } from "@/lib/orders/schema";
import type { Tx } from "@/lib/platform/db";
import type { OrderState, Refund } from "@/lib/platform/generated/client";

export type RefundNews = {
  readonly state: "pending" | "succeeded" | "failed";
  readonly stripeRefundId: string | null;
  readonly error: string | null;
};

const stripeSaid = { actor: "stripe" } as const;

/** Counts a refund that came to nothing as if it had not been asked for. */
async function undo(tx: Tx, orderId: string, refund: Refund, now: Date): Promise<void> {
  await tx.order.update({ where: { id: orderId }, data: { refundedTotal: { decrement: refund.amount } } });
  for (const { orderLineId, quantity, sent } of refundDetailSchema.parse(refund.detail).lines)
    await tx.orderLine.update({
      where: { id: orderLineId },
      data: { refundedQuantity: { decrement: quantity }, refundedSent: { decrement: sent } },
    });
  const last = await tx.orderTransition.findFirst({
    where: { orderId, to: "refunded" },
    orderBy: { id: "desc" },
    select: { from: true },
  });
  const back: OrderState | null = last?.from ?? null;
  const order = await tx.order.findUniqueOrThrow({ where: { id: orderId } });
  if (order.state === "refunded" && back)
    await moveOrder(tx, orderId, back, { ...stripeSaid, reason: "the refund failed" }, now);
}

/**
 * Brings a refund in line with what Stripe says of it. When the last of an order's money is back, the order is refunded; a
 * refund the bank returns is counted out again and somebody is told. News that are known already change nothing.
 */
export async function settleRefund(tx: Tx, refundId: string, news: RefundNews, now: Date): Promise<void> {
  const { payment } = await tx.refund.findUniqueOrThrow({
    where: { id: refundId },
    include: { payment: true },
  });
  const order = await lockOrder(tx, payment.orderId);
  const refund = await tx.refund.findUniqueOrThrow({ where: { id: refundId } });
  const known = refund.state === news.state || refund.state === "failed";
  if (!order || known || (refund.state === "succeeded" && news.state === "pending")) return;
  await tx.refund.update({
    where: { id: refundId },
    data: {
      state: news.state,
      lastError: news.error,
      failedAt: news.state === "failed" ? now : null,
      ...(news.stripeRefundId ? { stripeRefundId: news.stripeRefundId } : {}),
    },
  });
  // Money that was refused never became part of the order.
  const ofOrder = payment.state !== "refused";
  // Who paid too late was told by a letter of its own that all of it goes back.
  const toldBefore = !ofOrder && refund.reason === "out_of_stock";
  if (news.state === "failed") {
    if (ofOrder) await undo(tx, order.id, refund, now);
    const told = toldBefore || refund.state === "succeeded";
    const { currency } = order;
    const data = { refundId, amount: refund.amount, currency, why: news.error, told };
    await record(tx, { type: "refund_failed", orderId: order.id, data }, now);
  }
  if (toldBefore) return;
  if (news.state !== "succeeded") return;
  const through = await tx.refund.aggregate({
    where: { payment: { orderId: order.id, state: { not: "refused" } }, state: "succeeded" },
    _sum: { amount: true },
  });
  const full = ofOrder && through._sum.amount === order.total;
  if (full) await moveOrder(tx, order.id, "refunded", { actor: refund.actor, reason: refund.reason }, now);
  const { amount, reason } = refund;
  const data = { refundId, amount, currency: order.currency, reason, full };
  await record(tx, { type: "order_refunded", orderId: order.id, data }, now);
}
