/** The highest tier that what somebody reached in a year brings them to; null below the first. Pure. */
export function tierOf<Step extends { readonly from: number }>(
  tiers: readonly Step[],
  reached: number,
): Step | null {
  return tiers.reduce<Step | null>(
    (best, one) => (reached >= one.from && (!best || one.from > best.from) ? one : best),
    null,
  );
}
