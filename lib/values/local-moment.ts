import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** A moment as a `datetime-local` field writes it in a time zone: "2026-11-25T09:00". */
export function localMoment(moment: Date, timeZone: string): string {
  return format(new TZDate(moment, timeZone), "yyyy-MM-dd'T'HH:mm");
}

/** The moment that such a field's text means in a time zone; null when it is none. */
export function momentOf(text: string, timeZone: string): Date | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?$/.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const moment = new Date(new TZDate(year, month - 1, day, hour, minute, timeZone).getTime());
  return Number.isNaN(moment.getTime()) ? null : moment;
}
