import { TZDate } from "@date-fns/tz";
import { addDays, endOfDay } from "date-fns";

/**
 * The last moment to pay back what somebody withdrew from: the end of the fourteenth day after the shop was told
 * (2011/83/EU art. 13(1)). The shop may wait for the goods or for proof that they were sent (art. 13(3)); weekends and
 * holidays are not counted in the shop's favour.
 */
export function refundDue(confirmedAt: Date, timeZone: string): Date {
  return new Date(endOfDay(addDays(new TZDate(confirmedAt.getTime(), timeZone), 14)).getTime());
}
