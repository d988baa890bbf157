import type { Tier } from "../types";

/** What the points of whoever stands on a step are multiplied with, in hundredths; 100 without a step. Pure. */
export function multiplierOf(tiers: readonly Tier[], key: string | null): number {
  return tiers.find((tier) => tier.key === key)?.multiplierPercent ?? 100;
}
