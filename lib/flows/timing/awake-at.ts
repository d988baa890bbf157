import { TZDate } from "@date-fns/tz";

const quarterMs = 15 * 60 * 1000;
const twoDays = (2 * 24 * 60) / 15;

/** Hours of the reader's own clock, 0 to 23: nothing is sent from `from` on until `until`. Equal: there are none. */
export type QuietHours = { readonly from: number; readonly until: number };

/**
 * The first moment from `moment` on, by the quarter of an hour, at which it is no quiet hour in any of these time zones: who
 * lives in a country of several is not woken in any. Where there is no such moment the first zone alone counts.
 */
export function awakeAt(moment: Date, zones: readonly string[], { from, until }: QuietHours): Date {
  if (from === until) return moment;
  const quiet = (at: Date, zone: string) => {
    const hour = new TZDate(at, zone).getHours();
    return from < until ? hour >= from && hour < until : hour >= from || hour < until;
  };
  const first = zones.slice(0, 1);
  for (const asked of [zones, first]) {
    for (let step = 0; step <= twoDays; step += 1) {
      const at = step === 0 ? moment : quarterFrom(moment, step);
      if (!asked.some((zone) => quiet(at, zone))) return at;
    }
  }
  return moment;
}

/** The quarter of an hour that lies so many steps after a moment, on the clock and not from the moment. */
function quarterFrom(moment: Date, steps: number): Date {
  return new Date((Math.floor(moment.getTime() / quarterMs) + steps) * quarterMs);
}
