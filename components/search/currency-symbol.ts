/** "£" for pounds in British English, "JP¥" for yen. */
export function currencySymbol({ currency, locale }: { currency: string; locale: string }): string {
  const parts = new Intl.NumberFormat(locale, { style: "currency", currency }).formatToParts(0);
  return parts.find((part) => part.type === "currency")?.value ?? currency;
}
