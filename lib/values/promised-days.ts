import { formatDay } from "./format-day";

/**
 * The days something is promised for, as part of a sentence: "on Tuesday 24 November", "between Tuesday 24 November and
 * Thursday 26 November".
 * @param from "YYYY-MM-DD"
 * @param until "YYYY-MM-DD", not before `from`
 */
export function promisedDays(from: string, until: string, locale = "en-GB"): string {
  if (from === until) return `on ${formatDay(from, locale)}`;
  return `between ${formatDay(from, locale)} and ${formatDay(until, locale)}`;
}
