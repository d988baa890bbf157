/** The next tier to be reached and what is still missing for it; null on the highest. Pure. */
export function nextTier<Step extends { readonly from: number }>(
  tiers: readonly Step[],
  reached: number,
): { readonly tier: Step; readonly missing: number } | null {
  const next = tiers
    .filter(({ from }) => from > reached)
    .reduce<Step | null>((least, one) => (least && least.from <= one.from ? least : one), null);
  return next && { tier: next, missing: next.from - reached };
}
