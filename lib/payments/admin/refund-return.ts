import type { z } from "zod";
import { lockOrder } from "@/lib/orders/lock-order";
import { moveReturn } from "@/lib/orders/returns/move-return";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { refundOrder } from "./refund-order";
import type { refundReturnSchema } from "./schema";

type No =
  | "forbidden"
  | "not_found"
  | "not_allowed"
  | "not_paid"
  | "nothing_paid"
  | "no_such_pieces"
  | "too_much"
  | "sum_changed"
  | "disputed";

/**
 * Settles a return with money: refunds what was chosen and ends the return. Its pieces went on the shelf, or not, when they
 * came back, so the refund moves none.
 */
export async function refundReturn(
  tx: Tx,
  actor: Actor,
  { returnId, ...input }: z.input<typeof refundReturnSchema>,
  now: Date,
): Promise<Result<{ refundId: string; amount: number }, No>> {
  const no = forbid(actor, "orders.refund");
  if (no) return no;
  await lockOrder(tx, input.orderId);
  const found = await tx.orderReturn.findUnique({ where: { id: returnId, orderId: input.orderId } });
  if (!found) return refusal("not_found");
  // What came back had been sent; what has not still goes out.
  const sent = input.what.kind === "lines" ? input.what.lines.map(({ orderLineId }) => orderLineId) : [];
  const refunded = await refundOrder(tx, actor, { ...input, restock: [], sent }, now);
  if (!refunded.ok || found.refundId === refunded.value.refundId) return refunded;
  const by = { actor: actorKey(actor), actorName: actor.name };
  const moved = await moveReturn(tx, returnId, "refunded", by, now, { refundId: refunded.value.refundId });
  return moved.ok ? success(refunded.value) : moved;
}
