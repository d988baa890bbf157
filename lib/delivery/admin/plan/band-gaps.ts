import type { PlanBand } from "../types";

/** A stretch without an end has `upTo` null. */
export type Stretch = { readonly from: number; readonly upTo: number | null };

/** Where bands leave nothing and where two of them lie over each other. */
export type BandGaps = {
  /** From nothing up to the last band's end. */
  readonly gaps: Stretch[];
  readonly overlaps: Stretch[];
  /** Where the last band ends; null when it never does. */
  readonly end: number | null;
};

/** Lays bands side by side, whatever their order. Pure. */
export function bandGaps(bands: readonly Pick<PlanBand, "from" | "upTo">[]): BandGaps {
  const gaps: Stretch[] = [];
  const overlaps: Stretch[] = [];
  let reached: number | null = 0;
  for (const { from, upTo } of [...bands].sort((a, b) => a.from - b.from)) {
    if (reached === null || from < reached) {
      const until = reached === null ? upTo : upTo === null ? reached : Math.min(reached, upTo);
      overlaps.push({ from, upTo: until });
    } else if (from > reached) gaps.push({ from: reached, upTo: from });
    reached = reached === null || upTo === null ? null : Math.max(reached, upTo);
  }
  return { gaps, overlaps, end: reached };
}
