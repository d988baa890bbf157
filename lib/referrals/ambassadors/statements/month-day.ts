import { TZDate } from "@date-fns/tz";

/** The first day of the month that a moment lies in by this time zone's calendar, as a date of the database. Pure. */
export function monthDay(at: Date, timeZone: string): Date {
  const local = new TZDate(at.getTime(), timeZone);
  return new Date(Date.UTC(local.getFullYear(), local.getMonth(), 1));
}
