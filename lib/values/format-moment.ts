/** A point in time to the second, with its zone: "22 November 2026 at 18:20:05 GMT". For receipts and other proof. */
export function formatMoment(moment: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "long", timeZone }).format(moment);
}
