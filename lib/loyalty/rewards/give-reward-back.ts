import type { Tx } from "@/lib/platform/db";
import type { RewardTaken } from "@/lib/platform/generated/client";
import { takeForgiven } from "../earning/take-forgiven";
import { postPoints } from "../ledger/post-points";

/** Puts the points of a reward that was taken back where they came from, once as long as it is not taken again. */
export async function giveRewardBack(tx: Tx, taken: RewardTaken, actor: string, now: Date): Promise<void> {
  const { id, memberId, points, takenAt } = taken;
  const { count } = await tx.rewardTaken.updateMany({
    where: { id, returnedAt: null },
    data: { returnedAt: now },
  });
  if (count === 0) return;
  const postings = { spent: -points, available: points };
  const key = `reward:${id}:returned:${now.getTime()}`;
  await postPoints(tx, { memberId, key, kind: "reward_returned", actor, postings }, now);
  await takeForgiven(tx, { memberId, points, takenAt }, now);
}
