/** What the words of the box promise; the first is kept by `tidyViews`, the second by the database's `letter_refusal`. */
export const browsingLimits = {
  /** Days for which it is remembered that somebody looked at a thing. */
  keptDays: 90,
  /** Days between two letters about it at least. */
  betweenDays: 14,
} as const;
