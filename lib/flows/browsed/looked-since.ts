import { browsedLimits } from "./browsed-limits";

const dayMs = 24 * 60 * 60 * 1000;

/** Since when what somebody looked at is meant by a flow that begins at a moment. */
export function lookedSince(beginning: Date): Date {
  return new Date(beginning.getTime() - browsedLimits.lookBackDays * dayMs);
}
