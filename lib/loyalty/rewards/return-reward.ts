import { takeBackCode } from "@/lib/discounts/codes/take-back-code";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { giveRewardBack } from "./give-reward-back";

type Wanted = { readonly customerId: string; readonly rewardTakenId: string };

/**
 * Gives a reward's points back whose code was not used; the code counts no more. Points that come back end on the day they
 * would have ended anyway. Refuses "in_use" when the code is part of an order, "not_found" when it is not theirs or was
 * given back before.
 */
export async function returnReward(
  tx: Tx,
  { customerId, rewardTakenId }: Wanted,
  now: Date,
): Promise<Result<void, "not_found" | "in_use">> {
  const taken = await tx.rewardTaken.findFirst({
    where: { id: rewardTakenId, returnedAt: null, member: { customerId } },
  });
  if (!taken) return refusal("not_found");
  if (!(await takeBackCode(tx, taken.code))) return refusal("in_use");
  await giveRewardBack(tx, taken, "customer", now);
  return success(undefined);
}
