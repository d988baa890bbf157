/** How long the link of a letter about a basket works. */
export const restoreDays = 30;
