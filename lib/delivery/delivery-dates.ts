import { TZDate } from "@date-fns/tz";
import { addDays, format, getISODay } from "date-fns";
import type { DeliveryRules, Method } from "./types";

/** Monday to Friday: the days on which the shop sends. */
const dispatchDays: readonly number[] = [1, 2, 3, 4, 5];

type Dates = { readonly from: string; readonly until: string };

/** What was counted this minute, by the rules and methods as they are; rules that changed are other ones. */
const counted = new WeakMap<DeliveryRules, { minute: number; dates: Map<Method, Map<string, Dates>> }>();

/**
 * The first and last day a method promises, "YYYY-MM-DD". Every page of a product asks, and the answer is the same for a
 * whole minute: it is counted once.
 *
 * What is ordered before the cut-off on a working day leaves that day, else on the next one; the shop's clock and the
 * holidays of its country decide. From there the carrier's days are counted: its weekdays without the destination's
 * holidays. Zero days means the day of dispatch itself, or the first day after it that the carrier works.
 */
export function deliveryDates(rules: DeliveryRules, method: Method, country: string, now: Date): Dates {
  const minute = Math.floor(now.getTime() / 60_000);
  let known = counted.get(rules);
  if (known?.minute !== minute) {
    known = { minute, dates: new Map() };
    counted.set(rules, known);
  }
  const byCountry = known.dates.get(method) ?? new Map<string, Dates>();
  known.dates.set(method, byCountry);
  const dates = byCountry.get(country) ?? countDates(rules, method, country, now);
  byCountry.set(country, dates);
  return dates;
}

function countDates(rules: DeliveryRules, method: Method, country: string, now: Date): Dates {
  const local = new TZDate(now, rules.origin.timeZone);
  const isDispatchDay = dayTest(dispatchDays, rules.holidays[rules.origin.country]);
  const today = calendarDay(format(local, "yyyy-MM-dd"));
  const intime = format(local, "HH:mm") < method.cutoff;
  const sent = firstDay(intime ? today : addDays(today, 1), isDispatchDay);
  const weekdays = method.deliveryDays.length > 0 ? method.deliveryDays : dispatchDays;
  const isDeliveryDay = dayTest(weekdays, rules.holidays[country]);
  return {
    from: toText(countDays(sent, method.minDays, isDeliveryDay)),
    until: toText(countDays(sent, method.maxDays, isDeliveryDay)),
  };
}

type DayTest = (day: TZDate) => boolean;

/** Calendar days are counted at midnight UTC, where every day has 24 hours. */
function calendarDay(text: string): TZDate {
  return new TZDate(`${text}T00:00:00Z`, "UTC");
}

function toText(day: TZDate): string {
  return format(day, "yyyy-MM-dd");
}

function dayTest(weekdays: readonly number[], holidays: readonly string[] = []): DayTest {
  return (day) => weekdays.includes(getISODay(day)) && !holidays.includes(toText(day));
}

function firstDay(start: TZDate, suits: DayTest): TZDate {
  let day = start;
  while (!suits(day)) day = addDays(day, 1);
  return day;
}

function countDays(start: TZDate, count: number, suits: DayTest): TZDate {
  let day = firstDay(start, count === 0 ? suits : () => true);
  for (let counted = 0; counted < count; counted += 1) day = firstDay(addDays(day, 1), suits);
  return day;
}
