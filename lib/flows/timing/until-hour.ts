import { TZDate } from "@date-fns/tz";
import type { StepOf } from "../plan/types";

/**
 * The next time that it is this hour in a time zone, on that weekday (1 is Monday) or on any day. Now, when it is that very hour.
 * Where the clock jumps over the hour it is the one after.
 */
export function untilHour(
  now: Date,
  { weekday, hour }: Pick<StepOf<"until">, "weekday" | "hour">,
  zone: string,
): Date {
  const here = new TZDate(now, zone);
  const isDay = (day: TZDate) => weekday === null || day.getDay() === weekday % 7;
  if (isDay(here) && here.getHours() === hour) return now;
  for (let days = 0; days <= 8; days += 1) {
    const there = new TZDate(here.getFullYear(), here.getMonth(), here.getDate() + days, hour, zone);
    if (there.getTime() > now.getTime() && isDay(there)) return new Date(there.getTime());
  }
  throw new Error("a week has every weekday");
}
