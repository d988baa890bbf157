import { record } from "@/lib/journal/record";
import { type By, moveOrder } from "@/lib/orders/move-order";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal } from "@/lib/values/result";
import { requestRefund } from "./request-refund";

/**
 * Calls off an order that was paid and not yet sent: everything goes back to the buyer and the pieces to the shelf.
 * Refuses "not_cancellable" when it is not paid, already on its way, or called off before.
 */
export async function cancelPaid(
  tx: Tx,
  orderId: string,
  by: By,
  now: Date,
): Promise<Result<{ refundId: string; amount: number }, "not_cancellable">> {
  const moved = await moveOrder(tx, orderId, "cancelled", by, now);
  if (!moved.ok || moved.value.from !== "paid") return refusal("not_cancellable");
  const reason = by.reason ?? "cancelled";
  const what = { kind: "everything" } as const;
  const wish = { orderId, key: `cancel:${orderId}`, reason, actor: by.actor, restock: true, what };
  const asked = await requestRefund(tx, wish, now);
  if (!asked.ok) return refusal("not_cancellable");
  await record(
    tx,
    { type: "order_cancelled", orderId, data: { actor: by.actor, reason: by.reason ?? null } },
    now,
  );
  return asked;
}
