import { currencyDigits } from "./currency-digits";

/**
 * Writes an amount as people read it: `formatMoney(5490, "GBP")` is "£54.90".
 * @param amount whole minor units
 * @param currency ISO 4217
 * @param locale BCP 47
 */
export function formatMoney(amount: number, currency: string, locale = "en-GB"): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(
    amount / 10 ** currencyDigits(currency),
  );
}
