/** The cheapest reward there are not enough points for yet; null when there is none. Pure. */
export function nextReward<Reward extends { readonly points: number }>(
  rewards: readonly Reward[],
  available: number,
): (Reward & { readonly missing: number }) | null {
  const next = rewards
    .filter(({ points }) => points > available)
    .reduce<Reward | null>((least, one) => (least && least.points <= one.points ? least : one), null);
  return next && { ...next, missing: next.points - available };
}
