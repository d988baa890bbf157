import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { moveReferral } from "../settle/move-referral";

/**
 * Says of a recommendation that waits for somebody whether it counts: then it goes on as every other, else it is over. Refuses "decided" when
 * somebody else was faster.
 */
export async function decideReferral(
  tx: Tx,
  actor: Actor,
  { id, counts }: { readonly id: string; readonly counts: boolean },
  now: Date,
): Promise<Result<void, "forbidden" | "decided">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const to = counts ? "ordered" : "refused";
  const reason = counts ? undefined : ("decided" as const);
  const moved = await moveReferral(tx, { id, from: "review", to, actor: actorKey(actor), reason }, now);
  if (!moved) return refusal("decided");
  const change = { before: { state: "review" }, after: { state: to } };
  await audit(tx, actor, { action: "referral.decide", entity: "referral", entityId: id, ...change }, now);
  return success(undefined);
}
