import type { Tier } from "../types";

/** The highest tier that so much spent in a year reaches; null below the first. Pure. */
export function tierOf(tiers: readonly Tier[], spend: number): Tier | null {
  return tiers.reduce<Tier | null>(
    (best, one) => (spend >= one.from && (!best || one.from > best.from) ? one : best),
    null,
  );
}
