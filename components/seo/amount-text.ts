import { currencyDigits } from "@/lib/values/currency-digits";

/** "79.00": a sum as schema.org writes it, without the currency. */
export function amountText(amount: number, currency: string): string {
  const digits = currencyDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}
