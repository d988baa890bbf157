import { returnToStock } from "@/lib/catalogue/stock/return-to-stock";
import { piecesOfLine } from "@/lib/orders/fulfilment/left-to-ship";
import { settleShipping } from "@/lib/orders/fulfilment/settle-shipping";
import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { notYetShelved } from "./not-yet-shelved";
import { refundableOrder } from "./refundable-order";
import { sentOfRefund } from "./sent-of-refund";
import { settleFailure } from "./settle-failure";
import { settleRefund } from "./settle-refund";
import { type RefundWhat, weighWish } from "./weigh-wish";

export type RefundWish = {
  readonly orderId: string;
  /** Stable name of the reason, so that the same refund is asked for once. */
  readonly key: string;
  readonly reason: string;
  readonly actor: string;
  /** Put the pieces back on the shelf: all of them, none, or those of these lines. */
  readonly restock: boolean | readonly string[];
  /** Lines of which the buyer has the refunded pieces: what was not sent of them still goes out. */
  readonly sent?: readonly string[];
  readonly what: RefundWhat;
};

/**
 * Decides a refund and has the worker send it to Stripe. The sum counts from this moment, so that two refunds at once never
 * come to more than was paid. The same key asks once: the second time gives the first refund.
 * Refuses "not_paid", "nothing_paid" (an order that came to nothing), "no_such_pieces" (more of a line than is left of it) and "too_much".
 */
export async function requestRefund(
  tx: Tx,
  wish: RefundWish,
  now: Date,
): Promise<
  Result<{ refundId: string; amount: number }, "not_paid" | "nothing_paid" | "no_such_pieces" | "too_much">
> {
  const order = await lockOrder(tx, wish.orderId);
  const before = await tx.refund.findUnique({ where: { key: wish.key } });
  if (before) return success({ refundId: before.id, amount: before.amount });
  if (order?.paidAt && order.total === 0) return refusal("nothing_paid");
  const payment = await tx.payment.findFirst({ where: { orderId: wish.orderId, state: "succeeded" } });
  if (!order?.paidAt || !payment) return refusal("not_paid");
  const refundable = await refundableOrder(tx, order.id);
  const worth = refundable && weighWish(refundable, wish.what);
  if (!worth) return refusal("no_such_pieces");
  const { amount, lines, delivery } = worth;
  if (amount < 1 || order.refundedTotal + amount > order.total) return refusal("too_much");
  const refundId = createId("refd");
  const { key, reason, actor } = wish;
  const restocked = (lineId: string) =>
    typeof wish.restock === "boolean" ? wish.restock : wish.restock.includes(lineId);
  const parcelled = await tx.parcelLine.findMany({ where: { parcel: { orderId: order.id } } });
  const counted = lines.map((line) => {
    const of = refundable.lines.find(({ id }) => id === line.orderLineId);
    const inParcels = piecesOfLine(line.orderLineId, parcelled);
    const has = wish.sent?.includes(line.orderLineId) ?? false;
    return { ...line, sent: of ? sentOfRefund(of, inParcels, line.quantity, has) : 0 };
  });
  const detail = {
    lines: counted.map((line) => ({ ...line, restock: restocked(line.orderLineId) })),
    delivery,
  };
  await tx.refund.create({
    data: { id: refundId, paymentId: payment.id, key, amount, reason, actor, detail, createdAt: now },
  });
  await tx.order.update({ where: { id: order.id }, data: { refundedTotal: { increment: amount } } });
  await settleFailure(tx, order.id, amount, now);
  for (const { orderLineId, quantity, sent } of counted)
    await tx.orderLine.update({
      where: { id: orderLineId },
      data: { refundedQuantity: { increment: quantity }, refundedSent: { increment: sent } },
    });
  const wanted = lines.flatMap(({ orderLineId, quantity }) => {
    const variantId = refundable.lines.find((line) => line.id === orderLineId)?.variantId;
    return variantId && restocked(orderLineId) ? [{ variantId, quantity }] : [];
  });
  const back = await notYetShelved(tx, order.id, refundId, wanted);
  if (back.length > 0) await returnToStock(tx, { key: refundId, lines: back }, now);
  if (order.state === "part_shipped")
    await settleShipping(tx, order.id, { actor, reason: "the rest was refunded" }, now);
  // What came by transfer or in cash goes back the same way, by somebody's hand: there is nobody to ask.
  if (payment.kind === "stripe") await addJob(tx, "send-refund", { refundId }, { key: `refund:${refundId}` });
  else await settleRefund(tx, refundId, { state: "succeeded", stripeRefundId: null, error: null }, now);
  return success({ refundId, amount });
}
