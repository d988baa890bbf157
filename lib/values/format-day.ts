/**
 * A calendar day in full: "Tuesday 24 November".
 * @param day "YYYY-MM-DD"; a date without a clock has no time zone
 */
export function formatDay(day: string, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
    .format(new Date(`${day}T12:00:00Z`))
    .replaceAll(",", "");
}
