import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { moveCommission } from "../../ambassadors/commission/move-commission";

/** Says of an order that waits for somebody whether it counts for its ambassador. Refuses "decided" when somebody was faster. */
export async function decideCommission(
  tx: Tx,
  actor: Actor,
  { id, counts }: { readonly id: string; readonly counts: boolean },
  now: Date,
): Promise<Result<void, "forbidden" | "decided">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const by = { id, from: "review", actor: actorKey(actor) } as const;
  const moved = counts
    ? await moveCommission(tx, { ...by, to: "pending", checkAt: now }, now)
    : await moveCommission(tx, { ...by, to: "refused", reason: "decided" }, now);
  if (!moved) return refusal("decided");
  const change = { before: { state: "review" }, after: { state: counts ? "pending" : "refused" } };
  await audit(tx, actor, { action: "commission.decide", entity: "commission", entityId: id, ...change }, now);
  return success(undefined);
}
