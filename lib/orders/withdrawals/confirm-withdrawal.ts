import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { readOrder } from "../data";
import { settleShipping } from "../fulfilment/settle-shipping";
import { lockOrder } from "../lock-order";
import { readWithdrawalTerms } from "./data";
import { withdrawalLinesSchema } from "./schema";

/** How long a declaration made in time may wait for its confirmation: whoever began on the last evening is not cut off. */
const patienceMs = 24 * 60 * 60 * 1000;

/**
 * The second step: the withdrawal counts from `now`, and its receipt goes out. Confirming again changes nothing and
 * succeeds. Holds the order, so that two declarations cannot both take the same piece: the later one is refused "not_open".
 */
export async function confirmWithdrawal(
  tx: Tx,
  orderId: string,
  withdrawalId: string,
  now: Date,
): Promise<Result<{ confirmedAt: Date }, "not_found" | "not_open">> {
  await lockOrder(tx, orderId);
  const order = await readOrder(tx, orderId);
  const withdrawal = await tx.withdrawal.findUnique({ where: { id: withdrawalId, orderId } });
  if (!order || !withdrawal) return refusal("not_found");
  if (withdrawal.confirmedAt) return success({ confirmedAt: withdrawal.confirmedAt });
  const late = now.getTime() - withdrawal.declaredAt.getTime() > patienceMs;
  const terms = await readWithdrawalTerms(tx, order, late ? now : withdrawal.declaredAt);
  const left = new Map(terms.lines.map((line) => [line.orderLineId, line.left]));
  const wanted = withdrawalLinesSchema.parse(withdrawal.lines);
  const taken = wanted.some((line) => line.quantity > (left.get(line.orderLineId) ?? 0));
  if (!terms.window.open || taken) return refusal("not_open");
  await tx.withdrawal.update({ where: { id: withdrawalId }, data: { confirmedAt: now } });
  // What was still to be sent may be what was withdrawn from: then all that goes is on its way.
  if (order.state === "part_shipped")
    await settleShipping(tx, orderId, { actor: "customer", reason: "the rest was withdrawn from" }, now);
  await record(tx, { type: "withdrawal_confirmed", orderId, data: { withdrawalId } }, now);
  return success({ confirmedAt: now });
}
