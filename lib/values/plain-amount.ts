import { currencyDigits } from "./currency-digits";

/**
 * An amount as a field to type in holds it: 1250 is "12.50", without a currency's sign. The way back is `parseAmount`.
 * @param amount whole minor units
 */
export function plainAmount(amount: number, currency: string): string {
  const digits = currencyDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, "0");
  const sign = amount < 0 ? "-" : "";
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
