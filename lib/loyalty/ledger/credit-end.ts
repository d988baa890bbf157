import { addMonths } from "date-fns";

/** Points that never end have an end that nobody sees. */
const never = new Date("9999-12-31T00:00:00Z");

/** When points end that are credited now; `months` 0: never. Pure. */
export function creditEnd(months: number, now: Date): Date {
  return months === 0 ? never : addMonths(now, months);
}
