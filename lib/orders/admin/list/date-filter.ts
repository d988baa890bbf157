import { TZDate } from "@date-fns/tz";
import { startOfDay, startOfYear, subDays } from "date-fns";

/** From when on orders were placed, by the value of the list's filter; days begin at the shop's own midnight. */
const starts: Readonly<Record<string, (now: TZDate) => Date>> = {
  today: (now) => startOfDay(now),
  week: (now) => startOfDay(subDays(now, 6)),
  month: (now) => startOfDay(subDays(now, 29)),
  quarter: (now) => startOfDay(subDays(now, 89)),
  year: (now) => startOfYear(now),
};

/** The first moment that a date filter lets in; null for a value that means nothing. */
export function dateFilter(value: string, now: Date, timeZone: string): Date | null {
  const start = starts[value]?.(new TZDate(now.getTime(), timeZone));
  return start ? new Date(start.getTime()) : null;
}
