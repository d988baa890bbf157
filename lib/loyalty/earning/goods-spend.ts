/** The sums of an order that its points are reckoned from, in minor units. */
export type SpendFacts = {
  /** Tax that came on top of the lines, with the lines'; 0 where prices include it. */
  readonly taxAdded: number;
  readonly lines: readonly { readonly total: number; readonly tax: number }[];
  /** Money given back, or on its way. */
  readonly refunds: readonly { readonly amount: number; readonly delivery: number }[];
  /** Money the buyer's bank took back for good. */
  readonly lost: number;
};

/**
 * What an order's goods were paid with and keep being paid with: after discounts, without delivery, less what went back.
 * Tax on top is no part of it, and of what goes back neither. Rounded down. Pure.
 */
export function goodsSpend({ taxAdded, lines, refunds, lost }: SpendFacts): number {
  const goods = lines.reduce((sum, { total }) => sum + total, 0);
  const paid = taxAdded > 0 ? lines.reduce((sum, { total, tax }) => sum + total + tax, 0) : goods;
  if (paid <= 0) return 0;
  const back = refunds.reduce((sum, { amount, delivery }) => sum + amount - delivery, lost);
  const kept = Math.max(0, paid - back);
  return Number((BigInt(goods) * BigInt(Math.min(paid, kept))) / BigInt(paid));
}
