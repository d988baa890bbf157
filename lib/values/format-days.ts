const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes Node longer than writing a hundred days with it. */
function formatOf(locale: string, month: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, {
      weekday: "short",
      day: "numeric",
      ...(month ? { month: "short" } : {}),
      timeZone: "UTC",
    });
    formats.set(key, known);
  }
  return known;
}

/**
 * Two calendar days as people say them: "Tue 24 – Thu 26 Nov", "Mon 30 Nov – Wed 2 Dec", or one when both are the same.
 * @param from "YYYY-MM-DD"
 * @param until "YYYY-MM-DD", not before `from`
 */
export function formatDays(from: string, until: string, locale = "en-GB"): string {
  const written = (date: string, month: boolean) =>
    formatOf(locale, month)
      .format(new Date(`${date}T12:00:00Z`))
      .replaceAll(",", "");
  if (from === until) return written(until, true);
  return `${written(from, from.slice(0, 7) !== until.slice(0, 7))} – ${written(until, true)}`;
}
