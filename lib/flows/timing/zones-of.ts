import { TZDate } from "@date-fns/tz";
import { countryTimeZones } from "@/lib/values/country-time-zones";

type Home = { readonly homeCountry: string; readonly timeZone: string };

/**
 * The time zones a reader may live in, by their country: the one in the middle of its clocks first. In the shop's own
 * country, and where nothing is known of them, it is the shop's.
 */
export function zonesOf(country: string | null, home: Home, now: Date): readonly string[] {
  const zones = country && country !== home.homeCountry ? countryTimeZones(country) : [];
  if (zones.length === 0) return [home.timeZone];
  const byClock = [...zones].sort((a, b) => offset(now, a) - offset(now, b));
  const middle = byClock[Math.floor(byClock.length / 2)] ?? home.timeZone;
  return [middle, ...zones.filter((zone) => zone !== middle)];
}

/** Minutes west of Greenwich, as `Date` counts them. */
function offset(now: Date, zone: string): number {
  return new TZDate(now, zone).getTimezoneOffset();
}
