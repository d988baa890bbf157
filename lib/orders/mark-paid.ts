import { takeOrdered } from "@/lib/basket/lines/take-ordered";
import { consumeReservation } from "@/lib/catalogue/stock/consume-reservation";
import type { OutOfStock } from "@/lib/catalogue/stock/take-stock";
import { rememberCustomer } from "@/lib/customers/remember-customer";
import { consumeDiscounts } from "@/lib/discounts/uses/consume-discounts";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "./lock-order";
import { nextOrderNumber } from "./next-order-number";
import { mayMove } from "./order-states";
import { takeUpExchange } from "./returns/take-up-exchange";

/**
 * The money is there: takes the goods off the shelf, knows the customer, gives the number and tells the journal, all in the
 * caller's transaction. An order that had ended is honoured while its goods can still be had.
 * Refuses, with nothing changed, "out_of_stock", "already_paid" (a second payment) or "ended" (past being paid, also
 * when what came back for it in an exchange was settled otherwise meanwhile).
 */
export async function markPaid(
  tx: Tx,
  orderId: string,
  actor: string,
  now: Date,
): Promise<Result<{ number: number }, "already_paid" | "ended" | "out_of_stock", OutOfStock[]>> {
  const order = await lockOrder(tx, orderId);
  if (!order) throw new Error(`order ${orderId} is paid and does not exist`);
  if (order.paidAt) return refusal("already_paid", []);
  if (!mayMove(order.state, "paid")) return refusal("ended", []);
  const over = order.state === "expired" || order.state === "cancelled";
  if (over && !(await takeUpExchange(tx, orderId, now))) return refusal("ended", []);
  const taken = await consumeReservation(tx, orderId, now);
  if (!taken.ok) return taken;
  // A code used up since the order ended is honoured too: the sum it led to was shown and has been paid.
  await consumeDiscounts(tx, orderId, now);
  const customerId = await rememberCustomer(tx, order, now, order.customerId);
  const firstOrder = (await tx.order.count({ where: { customerId, paidAt: { not: null } } })) === 0;
  // A slow payment emptied the basket when it began.
  if (order.basketId && order.state !== "payment_processing")
    await takeOrdered(tx, order.basketId, await tx.orderLine.findMany({ where: { orderId } }), now);
  const number = await nextOrderNumber(tx);
  await tx.order.update({
    where: { id: orderId },
    data: { state: "paid", paidAt: now, number, customerId, firstOrder },
  });
  await tx.orderTransition.create({ data: { orderId, from: order.state, to: "paid", actor, at: now } });
  const { basketId, total, currency } = order;
  await record(
    tx,
    { type: "order_paid", basketId, orderId, customerId, data: { number, total, currency, firstOrder } },
    now,
  );
  return success({ number });
}
