import { TZDate } from "@date-fns/tz";
import { countryTimeZones } from "@/lib/values/country-time-zones";

const dayMs = 24 * 60 * 60 * 1000;

/** When readers of a country are written to: at first, and those who wait for a trial's winner. */
export type ReaderTimes = { readonly at: Date; readonly rest: Date };

/**
 * The moment of a wall time (written as if in UTC) by the clock of a country: of several the one in the middle, counted from
 * east to west. In the shop's own country, and where it is not known, it is the shop's. Those who wait for a winner get it at
 * the same hour of the first day on which it is known.
 */
export function localTimes(
  country: string | null,
  {
    wall,
    zone,
    homeCountry,
    trialEnd,
  }: { wall: Date; zone: string; homeCountry: string; trialEnd: Date | null },
): ReaderTimes {
  const there = country === null || country === homeCountry ? zone : (middleZone(country, wall) ?? zone);
  const at = (days: number) =>
    new Date(
      new TZDate(
        ...([wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + days] as const),
        ...([wall.getUTCHours(), wall.getUTCMinutes()] as const),
        there,
      ).getTime(),
    );
  const first = at(0);
  if (!trialEnd || first >= trialEnd) return { at: first, rest: first };
  return { at: first, rest: at(Math.ceil((trialEnd.getTime() - first.getTime()) / dayMs)) };
}

function middleZone(country: string, wall: Date): string | undefined {
  const minutesWest = (zone: string) => new TZDate(wall, zone).getTimezoneOffset();
  const zones = [...countryTimeZones(country)].sort((a, b) => minutesWest(a) - minutesWest(b));
  return zones[Math.floor(zones.length / 2)];
}
