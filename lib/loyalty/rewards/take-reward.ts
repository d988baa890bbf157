import { mintCode } from "@/lib/discounts/codes/mint-code";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockMember } from "../ledger/lock-member";
import { postPoints } from "../ledger/post-points";
import type { RewardRefusal } from "../types";
import { giftsThere } from "./gifts-there";

type Wanted = {
  readonly customerId: string;
  readonly rewardId: string;
  /** What the page said they have: a button pressed twice spends once. */
  readonly seen: number;
  /** What the page said it costs. */
  readonly cost: number;
};

/**
 * Spends a member's points on a reward: one single-use code of its discount, and nothing else. Refuses "off" while there is
 * no programme, "gone" when the reward or its gift is not to be had, "too_few" when there are not enough points or they
 * left the programme, and "changed" when the page that was pressed showed another number of points, theirs or the reward's.
 */
export async function takeReward(
  tx: Tx,
  { customerId, rewardId, seen, cost }: Wanted,
  now: Date,
): Promise<Result<{ rewardTakenId: string; code: string }, RewardRefusal>> {
  if (!(await readShop(tx)).loyalty.on) return refusal("off");
  const reward = await tx.loyaltyReward.findFirst({
    where: { id: rewardId, active: true },
    include: { discount: true },
  });
  if (!reward) return refusal("gone");
  const there = await giftsThere(tx, [reward.discount], now);
  if (!there.has(reward.discountId)) return refusal("gone");
  const known = await tx.loyaltyMember.findUnique({ where: { customerId }, select: { id: true } });
  if (!known) return refusal("too_few");
  const { id: memberId, available, leftAt } = await lockMember(tx, known.id);
  // What comes due for who left ends, and buys nothing until then.
  if (leftAt) return refusal("too_few");
  const { points, discountId } = reward;
  if (available !== seen || points !== cost) return refusal("changed");
  if (available < points) return refusal("too_few");
  const minted = await mintCode(tx, { discountId, prefix: "PTS", by: "loyalty" }, now);
  if (!minted) return refusal("gone");
  const id = createId("rtak");
  const { code } = minted;
  await tx.rewardTaken.create({ data: { id, memberId, rewardId, points, code, takenAt: now } });
  const postings = { available: -points, spent: points };
  await postPoints(
    tx,
    { memberId, key: `reward:${id}`, kind: "reward_taken", actor: "customer", postings },
    now,
  );
  const data = { rewardTakenId: id, rewardId, points };
  await record(tx, { type: "reward_taken", customerId, data }, now);
  return success({ rewardTakenId: id, code });
}
