import type { Ambassador } from "@/lib/platform/generated/client";
import type { Rate } from "../types";

type Agreed = Pick<Ambassador, "unit" | "rate" | "formerUnit" | "formerRate" | "rateSince">;

/** What was agreed with an ambassador at a moment: until another rate was the one before it. Pure. */
export function rateAt({ unit, rate, formerUnit, formerRate, rateSince }: Agreed, at: Date): Rate {
  return formerUnit !== null && formerRate !== null && rateSince !== null && at < rateSince
    ? { unit: formerUnit, rate: formerRate }
    : { unit, rate };
}
