import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { readOrder } from "../data";
import { readWithdrawalTerms } from "./data";
import type { Declaration } from "./types";

/**
 * The first of the two steps: writes down what somebody declares. Nothing has been withdrawn until they confirm it.
 * Refuses "not_open" when the time is over or nothing is left, "not_of_this_order" for pieces the order does not have.
 */
export async function declareWithdrawal(
  tx: Tx,
  orderId: string,
  { name, email, lines }: Declaration,
  now: Date,
): Promise<Result<{ withdrawalId: string }, "not_found" | "not_open" | "not_of_this_order">> {
  const order = await readOrder(tx, orderId);
  if (!order) return refusal("not_found");
  const terms = await readWithdrawalTerms(tx, order, now);
  if (!terms.window.open) return refusal("not_open");
  const left = new Map(terms.lines.map((line) => [line.orderLineId, line.left]));
  if (lines.some((line) => line.quantity > (left.get(line.orderLineId) ?? 0)))
    return refusal("not_of_this_order");
  const withdrawalId = createId("withd");
  await tx.withdrawal.create({ data: { id: withdrawalId, orderId, name, email, lines, declaredAt: now } });
  await record(tx, { type: "withdrawal_declared", orderId, data: { withdrawalId } }, now);
  return success({ withdrawalId });
}
