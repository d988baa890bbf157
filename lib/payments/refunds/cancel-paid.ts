import { returnToStock } from "@/lib/catalogue/stock/return-to-stock";
import { record } from "@/lib/journal/record";
import { type By, moveOrder } from "@/lib/orders/move-order";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { requestRefund } from "./request-refund";

export type Cancelled = {
  /** Null when nothing had been paid. */
  readonly refundId: string | null;
  readonly amount: number;
};

/**
 * Calls off an order that was paid and not yet sent: everything goes back to the buyer and the pieces to the shelf. Of an
 * order that came to nothing only the pieces go back. Refuses "not_cancellable" when it is not paid, already on its way, or
 * called off before.
 */
export async function cancelPaid(
  tx: Tx,
  orderId: string,
  by: By,
  now: Date,
): Promise<Result<Cancelled, "not_cancellable">> {
  const moved = await moveOrder(tx, orderId, "cancelled", by, now);
  if (!moved.ok || moved.value.from !== "paid") return refusal("not_cancellable");
  const reason = by.reason ?? "cancelled";
  const what = { kind: "everything" } as const;
  const wish = { orderId, key: `cancel:${orderId}`, reason, actor: by.actor, restock: true, what };
  const asked = await requestRefund(tx, wish, now);
  if (!asked.ok && asked.reason !== "nothing_paid") return refusal("not_cancellable");
  if (!asked.ok) await restock(tx, orderId, wish.key, now);
  await record(
    tx,
    { type: "order_cancelled", orderId, data: { actor: by.actor, reason: by.reason ?? null } },
    now,
  );
  return asked.ok ? asked : success({ refundId: null, amount: 0 });
}

async function restock(tx: Tx, orderId: string, key: string, now: Date): Promise<void> {
  const ordered = await tx.orderLine.findMany({ where: { orderId } });
  const lines = ordered.flatMap(({ variantId, quantity }) => (variantId ? [{ variantId, quantity }] : []));
  await returnToStock(tx, { key, lines }, now);
}
