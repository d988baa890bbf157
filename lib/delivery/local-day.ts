import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** The date "YYYY-MM-DD" that people in a time zone write at a moment. */
export function localDay(now: Date, timeZone: string): string {
  return format(new TZDate(now, timeZone), "yyyy-MM-dd");
}
