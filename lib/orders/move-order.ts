import type { Tx } from "@/lib/platform/db";
import type { OrderState } from "@/lib/platform/generated/client";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "./lock-order";
import { mayMove } from "./order-states";

/** Who moves an order ("customer", "stripe", "worker", "staff:anna") and why. */
export type By = { readonly actor: string; readonly reason?: string };

/**
 * Moves an order along the table of moves and writes the move down. Refuses "not_allowed" with the state the order is in,
 * which includes moving to where it already is.
 */
export async function moveOrder(
  tx: Tx,
  orderId: string,
  to: OrderState,
  by: By,
  now: Date,
): Promise<Result<{ from: OrderState }, "not_found" | "not_allowed", OrderState>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return { ok: false, reason: "not_found" };
  if (!mayMove(order.state, to)) return refusal("not_allowed", order.state);
  await tx.order.update({ where: { id: orderId }, data: { state: to } });
  await tx.orderTransition.create({
    data: { orderId, from: order.state, to, actor: by.actor, reason: by.reason ?? null, at: now },
  });
  return success({ from: order.state });
}
