const symbols = new Map<string, string>();

/** "£" for pounds in British English, "JP¥" for yen. */
export function currencySymbol({ currency, locale }: { currency: string; locale: string }): string {
  const key = `${locale} ${currency}`;
  const known = symbols.get(key);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale, { style: "currency", currency }).formatToParts(0);
  const symbol = parts.find((part) => part.type === "currency")?.value ?? currency;
  symbols.set(key, symbol);
  return symbol;
}
