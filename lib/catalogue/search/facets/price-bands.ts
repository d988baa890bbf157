import { currencyDigits } from "@/lib/values/currency-digits";

const steps = [10, 25, 50, 100, 200, 500, 1_000];

/**
 * Where one price band ends and the next begins, in minor units, ascending: £10, £25, £50… for pounds, ¥1,000, ¥2,500…
 * where the smallest coin is the unit.
 */
export function priceBounds(currency: string): number[] {
  const digits = currencyDigits(currency);
  const unit = digits === 0 ? 100 : 10 ** digits;
  return steps.map((step) => step * unit);
}

export type PriceBand = { readonly from: number | null; readonly to: number | null; readonly count: number };

/**
 * The bands worth offering for `counts` products in each (one more than bounds): empty ends are cut off, and when a
 * single band holds everything there is nothing to choose. `to` is inclusive.
 */
export function priceBands(bounds: readonly number[], counts: readonly number[]): PriceBand[] {
  const bands = counts.map((count, index) => {
    const from = bounds[index - 1] ?? null;
    const next = bounds[index];
    return { from, to: next === undefined ? null : next - 1, count };
  });
  const filled = bands.filter((band) => band.count > 0);
  return filled.length > 1 ? filled : [];
}
