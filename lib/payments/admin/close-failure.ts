import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/**
 * Says that a refund which failed needs nothing more: the money went back by another way, or both agreed otherwise. The first
 * to say so counts; later ones are refused "done_already".
 */
export async function closeFailure(
  tx: Tx,
  actor: Actor,
  { refundId }: { refundId: string },
  now: Date,
): Promise<Result<void, "forbidden" | "not_found" | "done_already">> {
  const no = forbid(actor, "orders.refund");
  if (no) return no;
  const closed = await tx.refund.updateMany({
    where: { id: refundId, state: "failed", failureSettledAt: null },
    data: { failureSettledAt: now },
  });
  const found = await tx.refund.findUnique({ where: { id: refundId }, include: { payment: true } });
  if (found?.state !== "failed") return refusal("not_found");
  if (closed.count === 0) return refusal("done_already");
  const { orderId } = found.payment;
  const after = { refundId, amount: found.amount };
  await audit(
    tx,
    actor,
    { action: "order.failed_refund_closed", entity: "order", entityId: orderId, before: null, after },
    now,
  );
  return success(undefined);
}
