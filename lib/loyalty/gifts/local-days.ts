import { TZDate } from "@date-fns/tz";
import { format, subDays } from "date-fns";

/** So many days by the shop's clock, "2027-02-28", today and those before it. Pure. */
export function localDays(now: Date, timeZone: string, count: number): string[] {
  const today = new TZDate(now.getTime(), timeZone);
  return Array.from({ length: count }, (_, ago) => format(subDays(today, ago), "yyyy-MM-dd"));
}
