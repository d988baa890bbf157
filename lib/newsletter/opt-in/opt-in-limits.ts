/** How long the link of a letter that asks for confirmation works. */
export const optInLimits = {
  days: 14,
  /** Such letters to one address in a day: anybody can type anybody's address. */
  aDay: 3,
} as const;
