import type { Tx } from "@/lib/platform/db";
import { lockOrder } from "../lock-order";

/**
 * An order that had ended is paid after all. What came back for it, if anything, was taken off its sum: it is exchanged again.
 * False when that was refunded or exchanged for something else meanwhile, so that the sum no longer holds. The caller holds the
 * order that is paid.
 */
export async function takeUpExchange(tx: Tx, exchangeOrderId: string, now: Date): Promise<boolean> {
  const draft = await tx.draftOrder.findFirst({
    where: { orderId: exchangeOrderId, returnId: { not: null } },
    select: { returnId: true },
  });
  if (!draft?.returnId) return true;
  const found = await tx.orderReturn.findUnique({ where: { id: draft.returnId } });
  if (!found) return true;
  await lockOrder(tx, found.orderId);
  const mine = { id: found.id, exchangeOrderId };
  if ((await tx.orderReturn.count({ where: { ...mine, state: "exchanged" } })) > 0) return true;
  const taken = await tx.orderReturn.updateMany({
    where: { ...mine, state: "received", lines: { every: { orderLine: { refundedQuantity: 0 } } } },
    data: { state: "exchanged" },
  });
  if (taken.count === 0) return false;
  const move = { returnId: found.id, from: "received", to: "exchanged", actor: "worker" } as const;
  await tx.orderReturnMove.create({
    data: { ...move, actorName: "The shop", reason: "the exchange was paid after all", at: now },
  });
  return true;
}
