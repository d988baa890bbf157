/** The normal distribution's bound for 95 %. */
const z = 1.959964;

export type Share = { readonly some: number; readonly of: number };

/**
 * A share with bounds at 95 % that hold for small numbers and for none at all.
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 */
export function wilson({ some, of }: Share): { share: number; low: number; high: number } {
  const share = some / of;
  const middle = some + (z * z) / 2;
  const reach = z * Math.sqrt((some * (of - some)) / of + (z * z) / 4);
  return { share, low: (middle - reach) / (of + z * z), high: (middle + reach) / (of + z * z) };
}
