import type { Discount } from "../types";
import type { DiscountState } from "./types";

/** Where an offer stands at a moment; the list's SQL says the same. */
export function stateOf(
  {
    active,
    startsAt,
    endsAt,
    usageLimit,
    used,
  }: Pick<Discount, "active" | "startsAt" | "endsAt" | "usageLimit" | "used">,
  now: Date,
): DiscountState {
  if (!active) return "off";
  if (endsAt && endsAt <= now) return "ended";
  if (startsAt && startsAt > now) return "scheduled";
  return usageLimit !== null && used >= usageLimit ? "used_up" : "active";
}
