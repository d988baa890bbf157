import type { SaleStanding, SaleTimes } from "./types";

/** Where a sale stands at a moment. Each time is the first at which it is so. Pure. */
export function standingOf({ state, opensAt, endsAt, endedAt, windows }: SaleTimes, now: Date): SaleStanding {
  if (state === "draft" || !opensAt || !endsAt) return "draft";
  if ((endedAt !== null && endedAt <= now) || endsAt <= now) return "over";
  if (opensAt <= now) return "open";
  return windows.some((window) => window.opensAt <= now) ? "members" : "scheduled";
}
