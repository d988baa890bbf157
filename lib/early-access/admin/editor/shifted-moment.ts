import { TZDate } from "@date-fns/tz";
import { addMilliseconds, differenceInMilliseconds } from "date-fns";

type Shift = { readonly from: Date; readonly to: Date; readonly timeZone: string };

/**
 * The moment that lies to `to` as this one lies to `from`, by the clock on the wall: two days before at nine stays two days
 * before at nine when the clocks change in between. Pure.
 */
export function shiftedMoment(moment: Date, { from, to, timeZone }: Shift): Date {
  const apart = differenceInMilliseconds(wall(moment, timeZone), wall(from, timeZone));
  const there = addMilliseconds(wall(to, timeZone), apart);
  return new Date(
    new TZDate(
      ...([there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate()] as const),
      ...([
        there.getUTCHours(),
        there.getUTCMinutes(),
        there.getUTCSeconds(),
        there.getUTCMilliseconds(),
      ] as const),
      timeZone,
    ).getTime(),
  );
}

/** What the clock shows, as if it were UTC: a time of its own that never changes its clock. */
function wall(moment: Date, timeZone: string): Date {
  const local = new TZDate(moment, timeZone);
  return new Date(
    Date.UTC(
      ...([local.getFullYear(), local.getMonth(), local.getDate()] as const),
      ...([local.getHours(), local.getMinutes(), local.getSeconds(), local.getMilliseconds()] as const),
    ),
  );
}
