import { TZDate } from "@date-fns/tz";
import { addMonths, endOfMonth } from "date-fns";

/** Points that never end have an end that nobody sees. */
const never = new Date("9999-12-31T00:00:00Z");

/**
 * When points end that are credited now: with the last moment of the month in which their time is over, so that what was
 * earned over a month ends at once and is told of in one letter. `months` 0: never. Pure.
 */
export function creditEnd(months: number, timeZone: string, now: Date): Date {
  return months === 0
    ? never
    : new Date(endOfMonth(addMonths(new TZDate(now.getTime(), timeZone), months)).getTime());
}
