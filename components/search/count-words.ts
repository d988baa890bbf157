const figures = new Intl.NumberFormat("en-GB");

/** "12", or "40+" when only part was counted and there may be more. */
export function countWords(count: number, atLeast: boolean): string {
  return `${figures.format(count)}${atLeast && count > 0 ? "+" : ""}`;
}

/** "No products", "1 product", "500+ products". */
export function productsWords(total: number, atLeast: boolean): string {
  if (total === 0) return "No products";
  return total === 1 && !atLeast ? "1 product" : `${countWords(total, atLeast)} products`;
}
