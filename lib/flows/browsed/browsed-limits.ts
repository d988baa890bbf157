/** Times of flows that begin with what somebody looked at; no setting changes them. */
export const browsedLimits = {
  /** What was looked at so many days before the beginning is what the letter is about. */
  lookBackDays: 7,
  /** A thing that somebody ordered so many days before they looked at it is not shown: they look at what is theirs. */
  boughtDays: 30,
  /** A basket touched within so many days comes first: longer than any series of letters about it (its settings' most and its patience). */
  basketDays: 21,
  /** Most things in one letter. */
  things: 3,
} as const;
