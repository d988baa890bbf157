import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import type { RewardTaken } from "@/lib/platform/generated/client";
import { lockMember } from "../ledger/lock-member";
import { postPoints } from "../ledger/post-points";
import { orderRewards } from "./order-rewards";

/**
 * Of an order whose refund came to nothing, the rewards that went into it count again: points that had come back with the
 * money are spent again. Those of which there are not as many any more stay with who spent them. May be asked again.
 */
export async function takeAgainWithOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (!order || order.state === "refunded") return;
  for (const one of await orderRewards(tx, orderId)) if (one.returnedAt) await takeAgain(tx, one, now);
}

async function takeAgain(tx: Tx, { id, memberId, points }: RewardTaken, now: Date): Promise<void> {
  const { available } = await lockMember(tx, memberId);
  if (available < points) return;
  const { count } = await tx.rewardTaken.updateMany({
    where: { id, returnedAt: { not: null } },
    data: { returnedAt: null },
  });
  if (count === 0) return;
  const movement = { memberId, key: `reward:${id}:again:${now.getTime()}`, actor: "worker" };
  const postings = { available: -points, spent: points };
  await postPoints(tx, { ...movement, kind: "reward_taken", postings }, now);
}
