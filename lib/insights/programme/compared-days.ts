/** Whoever joined within so many days of their first order counts as a member, and an order after that until then as coming back. */
export const comparedDays = { join: 30, until: 120 } as const;
