import { TZDate } from "@date-fns/tz";
import { addDays, endOfDay, format, isWeekend } from "date-fns";
import type { WithdrawalWindow } from "./types";

type OrderFacts = {
  readonly paidAt: Date | null;
  readonly state: string;
  readonly parcels: readonly { readonly deliveredAt: Date | null }[];
};

type Terms = {
  /** Days after the day of delivery; the law's least is 14. */
  readonly days: number;
  readonly timeZone: string;
  /** "YYYY-MM-DD" */
  readonly holidays: readonly string[];
};

/**
 * Whether an order can be withdrawn from at `now`. The right exists from the contract on; its time runs from the day the last
 * of the goods arrived, that day not counted, to the end of the last day, and past a weekend or holiday to the end of the
 * next working day (2011/83/EU art. 9(2)(b), Regulation 1182/71 art. 3; the United Kingdom's rule is never longer).
 */
export function withdrawalWindow(order: OrderFacts, left: number, terms: Terms, now: Date): WithdrawalWindow {
  const until = lastMoment(order, terms);
  if (!order.paidAt) return { open: false, reason: "not_paid", until };
  if (until && now > until) return { open: false, reason: "ended", until };
  if (left === 0 || order.state === "refunded") return { open: false, reason: "nothing_left", until };
  return { open: true, until };
}

function lastMoment({ state, parcels }: OrderFacts, { days, timeZone, holidays }: Terms): Date | null {
  const arrivals = parcels.map(({ deliveredAt }) => deliveredAt?.getTime() ?? Number.NaN);
  // While anything is still to come, or nobody has noted its arrival, the time has not begun.
  if (state !== "delivered" || arrivals.length === 0 || arrivals.some(Number.isNaN)) return null;
  let day = addDays(new TZDate(Math.max(...arrivals), timeZone), days);
  while (isWeekend(day) || holidays.includes(format(day, "yyyy-MM-dd"))) day = addDays(day, 1);
  return new Date(endOfDay(day).getTime());
}
