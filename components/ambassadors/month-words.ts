/** A statement's month: "October 2026". @param month its first day, as a date of the database */
export function monthWords(month: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(month);
}
