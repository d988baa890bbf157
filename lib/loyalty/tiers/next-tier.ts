import type { Tier } from "../types";

/** The next tier to be reached and what is still to be spent for it, minor units; null on the highest. Pure. */
export function nextTier(
  tiers: readonly Tier[],
  spend: number,
): { readonly tier: Tier; readonly missing: number } | null {
  const next = tiers
    .filter(({ from }) => from > spend)
    .reduce<Tier | null>((least, one) => (least && least.from <= one.from ? least : one), null);
  return next && { tier: next, missing: next.from - spend };
}
