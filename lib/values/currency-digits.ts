const digits = new Map<string, number>();

/** How many decimals a currency is written with: 2 for GBP, 0 for JPY, 3 for KWD (ISO 4217 through `Intl`). */
export function currencyDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    known =
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
      2;
    digits.set(currency, known);
  }
  return known;
}
