/** Times of a basket left behind that no setting changes. */
export const leftLimits = {
  /** How long after it counted as left a basket is still noticed: whoever says yes only then is reminded too. */
  noticedHours: 48,
  /** What happens within so many days of leaving is counted to it. */
  countedDays: 14,
  /** Baskets noted in one transaction. */
  atOnce: 200,
  /** A letter is not written any more so long after its hour: longer than a late yes can move it. */
  lateHours: 96,
} as const;
