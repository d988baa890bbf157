import { countryTimeZones } from "@/lib/values/country-time-zones";
import type { WithdrawalWindow } from "./types";
import { withdrawalWindow } from "./withdrawal-window";

type Facts = Parameters<typeof withdrawalWindow>[0];
type Terms = Omit<Parameters<typeof withdrawalWindow>[2], "timeZone">;

export type ClockedWindow = {
  readonly window: WithdrawalWindow;
  /** By whose clock the last day ends. */
  readonly timeZone: string;
};

/**
 * Whether somebody may still withdraw, by the clock where they are: a period in days ends with the last hour of its last day
 * (Regulation 1182/71 art. 3(2)(b)), and the consumer acts where they live, so that the day of the country of delivery counts. Of a country
 * with several time zones nobody asks in which: the one that lets the period end last is taken, in doubt for the buyer.
 * @param otherwise the shop's time zone, for a country of which none is known
 */
export function latestWindow(
  order: Facts,
  left: number,
  terms: Terms,
  { country, otherwise }: { readonly country: string; readonly otherwise: string },
  now: Date,
): ClockedWindow {
  const known = countryTimeZones(country);
  const zones = known.length > 0 ? known : [otherwise];
  const [last, ...others] = zones.map((timeZone) => ({
    window: withdrawalWindow(order, left, { ...terms, timeZone }, now),
    timeZone,
  }));
  if (!last) throw new Error("a list of one has its first");
  const end = ({ window }: ClockedWindow) => window.until?.getTime() ?? 0;
  return others.reduce((latest, one) => (end(one) > end(latest) ? one : latest), last);
}
