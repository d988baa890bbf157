import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { WithdrawPolicy } from "./types";

/** Takes back a version of a policy that is not in force yet. One that was in force stays: somebody agreed to it. */
export async function withdrawPolicy(
  tx: Tx,
  actor: Actor,
  { id }: WithdrawPolicy,
  now: Date,
): Promise<Result<{ slug: string }, "forbidden" | "not_found" | "in_force">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const policy = await tx.policy.findUnique({ where: { id } });
  if (!policy) return refusal("not_found");
  const removed = await tx.policy.deleteMany({ where: { id, effectiveFrom: { gt: now } } });
  if (removed.count === 0) return refusal("in_force");
  const { slug, title, html, effectiveFrom } = policy;
  const before = { title, html, from: effectiveFrom.toISOString() };
  await audit(
    tx,
    actor,
    { action: "policy.withdraw", entity: "policy", entityId: slug, before, after: null },
    now,
  );
  return success({ slug });
}
