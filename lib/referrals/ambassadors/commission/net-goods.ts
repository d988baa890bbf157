type Goods = {
  /** Tax that came on top of the lines; 0 where prices include it. */
  readonly taxAdded: number;
  readonly lines: readonly { readonly total: number; readonly tax: number }[];
};

/**
 * What an order's goods keep being paid with, without tax: of prices that include it, tax goes off in proportion to what is kept.
 * Minor units, rounded down. Pure.
 * @param spend what the goods keep being paid with, after discounts and refunds (`goodsSpend`)
 */
export function netGoods({ taxAdded, lines }: Goods, spend: number): number {
  const goods = lines.reduce((sum, { total }) => sum + total, 0);
  const tax = taxAdded > 0 ? 0 : lines.reduce((sum, line) => sum + line.tax, 0);
  return goods > 0 ? Number((BigInt(spend) * BigInt(goods - tax)) / BigInt(goods)) : 0;
}
