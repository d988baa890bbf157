import type { Tx } from "@/lib/platform/db";

/**
 * Another refund of an order was decided: the earliest failed one that it makes good, if any, waits for nobody any more.
 * The caller holds the order.
 * @param amount of the new refund, in minor units
 */
export async function settleFailure(tx: Tx, orderId: string, amount: number, now: Date): Promise<void> {
  const failed = await tx.refund.findFirst({
    where: { payment: { orderId }, state: "failed", failureSettledAt: null, amount: { lte: amount } },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  if (failed) await tx.refund.update({ where: { id: failed.id }, data: { failureSettledAt: now } });
}
