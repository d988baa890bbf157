/** The day of a point in time where somebody lives: "22 November 2026". */
export function formatDate(moment: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(moment);
}
