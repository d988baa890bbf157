import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { RewardChange } from "./types";

/**
 * What a reward costs from now on, and whether it can be had. Codes that were taken stay good. Refuses "changed_meanwhile"
 * when somebody else saved it since.
 */
export async function changeReward(
  tx: Tx,
  actor: Actor,
  { id, version, points, active }: RewardChange,
  now: Date,
): Promise<Result<void, "forbidden" | "not_found" | "changed_meanwhile">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const before = await tx.loyaltyReward.findUnique({ where: { id } });
  if (!before) return refusal("not_found");
  const { count } = await tx.loyaltyReward.updateMany({
    where: { id, version },
    data: { points, active, version: { increment: 1 } },
  });
  if (count === 0) return refusal("changed_meanwhile");
  const entry = { action: "reward.change", entity: "reward", entityId: id };
  const was = { points: before.points, active: before.active };
  await audit(tx, actor, { ...entry, before: was, after: { points, active } }, now);
  await refreshTags(tx, [cacheTags.discounts]);
  return success(undefined);
}
