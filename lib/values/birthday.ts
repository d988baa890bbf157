const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A birthday without its year, "02-29", of a day and a month as they are chosen; null when no year has such a day. */
export function toBirthday(day: string, month: string): string | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month)) return null;
  const last = daysIn[Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= last ? `${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

/**
 * The birthdays that are kept on a day ("2027-02-28"), as "MM-DD": those of 29 February on the 28th in a year without one.
 */
export function birthdaysOn(day: string): string[] {
  const [year = 0] = day.split("-").map(Number);
  const own = day.slice(5);
  return own === "02-28" && !isLeap(year) ? [own, "02-29"] : [own];
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** "29 February", as it is written in a language. */
export function formatBirthday(birthday: string, locale: string): string {
  // A leap year stands in for the year that nobody asked for.
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`2000-${birthday}T00:00:00Z`),
  );
}
