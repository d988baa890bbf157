const days30 = 30 * 24 * 60 * 60 * 1000;

type Point = { readonly price: number; readonly from: Date };

/**
 * The lowest price in force at any moment of the 30 days before a moment, minor units: what an announced reduction is
 * measured by (Directive 98/6/EC art. 6a). Null when there was none.
 * @param before the prices set before that moment, in order
 */
export function lowestInForce(before: readonly Point[], since: Date): number | null {
  const windowStart = since.getTime() - days30;
  // The last price set before the window opened was still in force when it did.
  const inForce = before.filter((point, index) => {
    const until = before[index + 1]?.from ?? since;
    return until.getTime() > windowStart && until > point.from;
  });
  return inForce.length === 0 ? null : Math.min(...inForce.map(({ price }) => price));
}
