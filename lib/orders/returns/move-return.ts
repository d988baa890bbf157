import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import type { OrderReturn, ReturnState } from "@/lib/platform/generated/client";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";
import { returnStates } from "./return-states";

/** Who moves a return, with the name for its history. */
export type ReturnBy = { readonly actor: string; readonly actorName: string; readonly reason?: string };
type Change = Partial<Pick<OrderReturn, "instructions" | "refundId" | "exchangeOrderId" | "owed">>;

/**
 * Moves a return along the table of moves, writes the move down and has its customer told. Of two people who move it at once
 * the later one is refused "not_allowed" with the state it is in.
 */
export async function moveReturn(
  tx: Tx,
  returnId: string,
  to: ReturnState,
  by: ReturnBy,
  now: Date,
  change: Change = {},
): Promise<Result<OrderReturn, "not_found" | "not_allowed">> {
  const before = await tx.orderReturn.findUnique({ where: { id: returnId } });
  if (!before) return refusal("not_found");
  await lockOrder(tx, before.orderId);
  const from = (Object.keys(returnStates) as ReturnState[]).filter((state) =>
    returnStates[state].includes(to),
  );
  const current = await tx.orderReturn.findUniqueOrThrow({ where: { id: returnId } });
  if (!from.includes(current.state)) return refusal("not_allowed", current.state);
  const moved = await tx.orderReturn.update({ where: { id: returnId }, data: { ...change, state: to } });
  const { actor, actorName, reason = null } = by;
  await tx.orderReturnMove.create({
    data: { returnId, from: current.state, to, actor, actorName, reason, at: now },
  });
  await record(tx, { type: "return_moved", orderId: moved.orderId, data: { returnId, to } }, now);
  return success(moved);
}
