import { putBackOrdered } from "@/lib/basket/lines/put-back-ordered";
import { releaseReservation } from "@/lib/catalogue/stock/release-reservation";
import { releaseDiscounts } from "@/lib/discounts/uses/release-discounts";
import { releasePieces } from "@/lib/early-access/limits/release-pieces";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "./lock-order";
import { type By, moveOrder } from "./move-order";
import { reopenExchange } from "./returns/reopen-exchange";

/**
 * Ends an order that was not paid: its pieces and its discounts are free for others again. Only when Stripe can take no more
 * money for it, or has said so. Refuses "not_waiting" when it was paid or ended meanwhile; then nothing changes.
 */
export async function endUnpaid(
  tx: Tx,
  orderId: string,
  to: "cancelled" | "expired",
  by: By,
  now: Date,
): Promise<Result<void, "not_waiting">> {
  const order = await lockOrder(tx, orderId);
  if (!order || (order.state !== "awaiting_payment" && order.state !== "payment_processing"))
    return refusal("not_waiting");
  // Another page of the same order takes money, or may: what that one promises stays promised.
  const going = {
    orderId,
    state: { in: ["created", "open", "processing"] },
  } satisfies Prisma.PaymentWhereInput;
  if ((await tx.payment.count({ where: going })) > 0) return success(undefined);
  await releaseReservation(tx, orderId, now);
  // An order that the shop wrote down waits as long as its link works, however often somebody turns back from paying.
  if (order.payLinkUntil && order.payLinkUntil > now) {
    if (order.state === "payment_processing") await moveOrder(tx, orderId, "awaiting_payment", by, now);
    return success(undefined);
  }
  await releaseDiscounts(tx, orderId, now);
  await releasePieces(tx, orderId);
  if (order.basketId && order.state === "payment_processing")
    await putBackOrdered(tx, order.basketId, await tx.orderLine.findMany({ where: { orderId } }), now);
  await moveOrder(tx, orderId, to, by, now);
  await reopenExchange(tx, orderId, now);
  if (to === "expired")
    await record(
      tx,
      { type: "order_expired", orderId, data: { total: order.total, currency: order.currency } },
      now,
    );
  else
    await record(
      tx,
      { type: "order_cancelled", orderId, data: { actor: by.actor, reason: by.reason ?? null } },
      now,
    );
  return success(undefined);
}
