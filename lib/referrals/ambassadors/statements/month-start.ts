import { TZDate } from "@date-fns/tz";
import { addMonths, startOfMonth } from "date-fns";

/** The first moment of the month that a moment lies in, or of one so many months later, by this time zone's calendar. Pure. */
export function monthStart(at: Date, timeZone: string, later = 0): Date {
  const start = startOfMonth(new TZDate(at.getTime(), timeZone));
  return new Date(addMonths(start, later).getTime());
}
