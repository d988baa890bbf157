import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** The day of the minute that was asked for last, by time zone. */
const known = new Map<string, { readonly minute: number; readonly day: string }>();

/**
 * The date "YYYY-MM-DD" that people in a time zone write at a moment. Every price asks for it, and no zone's day begins within a
 * minute (since 1972 they differ from UTC by whole ones): it is worked out once.
 */
export function localDay(now: Date, timeZone: string): string {
  const minute = Math.floor(now.getTime() / 60_000);
  const last = known.get(timeZone);
  if (last?.minute === minute) return last.day;
  const day = format(new TZDate(now, timeZone), "yyyy-MM-dd");
  known.set(timeZone, { minute, day });
  return day;
}
