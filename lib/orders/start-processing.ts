import { takeOrdered } from "@/lib/basket/lines/take-ordered";
import type { Tx } from "@/lib/platform/db";
import { type Result, success } from "@/lib/values/result";
import { lockOrder } from "./lock-order";
import { type By, moveOrder } from "./move-order";

/**
 * The buyer has done everything and the bank takes its time: the basket is emptied, so that nobody pays twice, and the
 * pieces stay promised.
 */
export async function startProcessing(
  tx: Tx,
  orderId: string,
  by: By,
  now: Date,
): Promise<Result<void, "not_allowed">> {
  const order = await lockOrder(tx, orderId);
  const moved = await moveOrder(tx, orderId, "payment_processing", by, now);
  if (!order || !moved.ok) return { ok: false, reason: "not_allowed" };
  const lines = await tx.orderLine.findMany({ where: { orderId } });
  if (order.basketId) await takeOrdered(tx, order.basketId, lines, now);
  return success(undefined);
}
