type Discounted = {
  readonly discountTotal: number;
  readonly discountCode: string | null;
  /** As they were noted when the order was placed. */
  readonly discounts: readonly {
    readonly title: string;
    readonly code: string | null;
    readonly amount: number;
  }[];
  /** The return that this order's goods go out for; null for a sale. */
  readonly exchangeOf: object | null;
};

export type DiscountRow = { readonly label: string; readonly amount: number };

/** "Autumn offer, AUTUMN10", or whichever of the two it has. */
function nameOf({ title, code }: { readonly title: string; readonly code: string | null }): string {
  return title && code && title.toLowerCase() !== code.toLowerCase()
    ? `${title}, ${code}`
    : title || (code ?? "");
}

/**
 * What was taken off the goods, each discount by its name; in an exchange also what came back. The rows come to the order's
 * discount exactly, minor units. What only brought a gift or free delivery has its row there.
 */
export function discountRows({
  discountTotal,
  discountCode,
  discounts,
  exchangeOf,
}: Discounted): DiscountRow[] {
  const sums = new Map<string, number>();
  for (const one of discounts.filter(({ amount }) => amount > 0)) {
    const label = `Discount (${nameOf(one)})`;
    sums.set(label, (sums.get(label) ?? 0) + one.amount);
  }
  const rows = [...sums].map(([label, amount]) => ({ label, amount }));
  const rest = discountTotal - rows.reduce((sum, { amount }) => sum + amount, 0);
  if (rest <= 0) return rows;
  const unnamed = discountCode && rows.length === 0 ? `Discount (${discountCode})` : "Discount";
  return [...rows, { label: exchangeOf ? "Came back" : unnamed, amount: rest }];
}
