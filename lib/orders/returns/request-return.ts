import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { readOrder } from "../data";
import { lockOrder } from "../lock-order";
import { readReturnTerms } from "./data";
import type { ReturnBy } from "./move-return";
import type { ReturnWish } from "./types";

/**
 * Somebody asks to send pieces back: the customer within the time the shop gives, or the shop for them at any time. Holds
 * the order, so that the same pieces are not asked for twice. Refuses "not_open" when the time is over and
 * "not_of_this_order" for pieces that cannot come back.
 */
export async function requestReturn(
  tx: Tx,
  orderId: string,
  { lines, reason, note }: ReturnWish,
  by: ReturnBy,
  now: Date,
): Promise<Result<{ returnId: string }, "not_found" | "not_open" | "not_of_this_order">> {
  await lockOrder(tx, orderId);
  const order = await readOrder(tx, orderId);
  if (!order) return refusal("not_found");
  const terms = await readReturnTerms(tx, order, now);
  if (by.actor === "customer" && !terms.window.open) return refusal("not_open");
  const left = new Map(terms.lines.map((line) => [line.orderLineId, line.left]));
  const known = new Set(lines.map(({ orderLineId }) => orderLineId));
  if (known.size < lines.length || lines.some((line) => line.quantity > (left.get(line.orderLineId) ?? 0)))
    return refusal("not_of_this_order");
  const returnId = createId("ret");
  await tx.orderReturn.create({
    data: {
      id: returnId,
      orderId,
      reason,
      note,
      requestedBy: by.actor,
      createdAt: now,
      lines: { create: lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })) },
      moves: { create: { from: null, to: "requested", actor: by.actor, actorName: by.actorName, at: now } },
    },
  });
  await record(tx, { type: "return_moved", orderId, data: { returnId, to: "requested" } }, now);
  return success({ returnId });
}
