/** A point in time as people agree on one: "30 November 2026 at 18:20". */
export function formatMinute(moment: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone }).format(moment);
}
