import { settleDestination } from "./settle-destination";
import type { Destination, TaxRate } from "./types";

/**
 * The tax rate in force at a destination on a day: the region's own before the country's, the class's own before the
 * standard one. Null where the shop charges no tax.
 * @param day "YYYY-MM-DD", the shop's local date
 */
export function taxFor(
  rates: readonly TaxRate[],
  destination: Destination,
  taxClass: string,
  day: string,
): TaxRate | null {
  const { country, region } = settleDestination(destination);
  const valid = rates.filter(
    (rate) =>
      rate.country === country &&
      rate.validFrom <= day &&
      (rate.validUntil === null || day < rate.validUntil),
  );
  const of = (wanted: string, place: string | null) =>
    valid.find((rate) => rate.taxClass === wanted && rate.region === place);
  for (const wanted of [taxClass, "standard"]) {
    const rate = (region ? of(wanted, region) : undefined) ?? of(wanted, null);
    if (rate) return rate;
  }
  return null;
}
