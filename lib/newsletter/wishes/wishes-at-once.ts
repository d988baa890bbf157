/** How many wishes one transaction answers. */
export const wishesAtOnce = 500;
