import { currencyDigits, writtenWhole } from "./currency-digits";

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes Node longer than a hundred sums written with it, and a page of a shop holds fifty. */
function formatOf(currency: string, locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${decimals}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, known);
  }
  return known;
}

/** What is written whole by custom gets decimals only where an amount has some. */
function decimalsOf(amount: number, currency: string): number {
  return writtenWhole.has(currency) && amount % 100 === 0 ? 0 : currencyDigits(currency);
}

/**
 * Writes an amount as people read it: `formatMoney(5490, "GBP")` is "£54.90".
 * @param amount whole minor units
 * @param currency ISO 4217
 * @param locale BCP 47
 * @param decimals other than the currency is written with
 */
export function formatMoney(
  amount: number,
  currency: string,
  locale = "en-GB",
  decimals = decimalsOf(amount, currency),
): string {
  return formatOf(currency, locale, decimals).format(amount / 10 ** currencyDigits(currency));
}
