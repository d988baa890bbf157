import { splitAmount } from "@/lib/values/split-amount";
import { taxOf } from "./tax-of";

/**
 * The tax of delivery. It follows the goods it brings: with several rates in one parcel it is shared out by what the
 * goods of each rate cost (HMRC notice 700/24, section 2; CJEU C-41/04 on ancillary supplies).
 * @returns whole minor units
 */
export function deliveryTaxOf(
  deliveryTotal: number,
  lines: readonly { readonly total: number; readonly taxRatePpm: number }[],
  inclusive: boolean,
): number {
  const worth = new Map<number, number>();
  for (const line of lines) worth.set(line.taxRatePpm, (worth.get(line.taxRatePpm) ?? 0) + line.total);
  const rates = [...worth.keys()];
  const parts = splitAmount(deliveryTotal, [...worth.values()]);
  return rates.reduce((tax, rate, index) => tax + taxOf(parts[index] ?? 0, rate, inclusive), 0);
}
