import type { NextReward, OfferedReward } from "../types";

/** The cheapest reward there are not enough points for yet; null when there is none. Pure. */
export function nextReward(rewards: readonly OfferedReward[], available: number): NextReward | null {
  const next = rewards
    .filter(({ points }) => points > available)
    .reduce<OfferedReward | null>((least, one) => (least && least.points <= one.points ? least : one), null);
  return next && { ...next, missing: next.points - available };
}
