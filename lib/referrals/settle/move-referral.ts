import type { Tx } from "@/lib/platform/db";
import type { Doubt, ReferralState, RefusedWhy } from "../types";

/** Which state may follow which. */
const allowed: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  taken: ["ordered", "review", "refused"],
  review: ["ordered", "refused"],
  ordered: ["review", "rewarded", "refused"],
  rewarded: [],
  refused: [],
};

type Move = {
  readonly id: string;
  readonly from: ReferralState;
  readonly to: ReferralState;
  /** worker, staff:<id> */
  readonly actor: string;
  readonly reason?: RefusedWhy | undefined;
  readonly orderId?: string;
  readonly doubts?: readonly Doubt[];
  readonly rewardCode?: string;
  readonly rewardPoints?: number;
};

/**
 * Moves a recommendation on and notes who did. False when it is no longer where it was: somebody else was faster. Throws for a move
 * that the table does not allow.
 */
export async function moveReferral(tx: Tx, move: Move, now: Date): Promise<boolean> {
  const { id, from, to, actor, reason = null, orderId, doubts, rewardCode, rewardPoints } = move;
  if (!allowed[from].includes(to)) throw new Error(`A recommendation does not go from ${from} to ${to}`);
  const { count } = await tx.referral.updateMany({
    where: { id, state: from },
    data: {
      state: to,
      endedAt: to === "rewarded" || to === "refused" ? now : null,
      ...(orderId ? { orderId } : {}),
      ...(doubts ? { doubts: [...doubts] } : {}),
      ...(rewardCode ? { rewardCode } : {}),
      ...(rewardPoints ? { rewardPoints } : {}),
    },
  });
  if (count === 0) return false;
  await tx.referralMove.create({ data: { referralId: id, from, to, actor, reason, at: now } });
  return true;
}
