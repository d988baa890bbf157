import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { lockOrder } from "../lock-order";

/**
 * The order that was to go out for a return came to nothing: what came back waits again to be refunded or exchanged, and its
 * customer is told. Not in the table of moves, because nobody may ask for it. Changes nothing for other orders, or when the
 * return was settled otherwise. The caller holds the order that ended.
 */
export async function reopenExchange(tx: Tx, exchangeOrderId: string, now: Date): Promise<void> {
  const found = await tx.orderReturn.findUnique({ where: { exchangeOrderId } });
  if (!found) return;
  const { id: returnId, orderId } = found;
  await lockOrder(tx, orderId);
  const reopened = await tx.orderReturn.updateMany({
    where: { id: returnId, exchangeOrderId, state: "exchanged" },
    data: { state: "received" },
  });
  if (reopened.count === 0) return;
  const move = {
    returnId,
    from: "exchanged",
    to: "received",
    actor: "worker",
    actorName: "The shop",
  } as const;
  await tx.orderReturnMove.create({ data: { ...move, reason: "the exchange was not paid", at: now } });
  await record(tx, { type: "exchange_lapsed", orderId, data: { returnId, exchangeOrderId } }, now);
}
