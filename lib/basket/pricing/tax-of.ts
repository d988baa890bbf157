import { halfUp } from "@/lib/values/half-up";

/**
 * The tax of one amount, rounded half up to whole minor units: contained in it (`amount × r / (1 + r)`) where prices
 * include tax, on top of it (`amount × r`) where they do not.
 */
export function taxOf(amount: number, ratePpm: number, inclusive: boolean): number {
  return halfUp(amount, ratePpm, inclusive ? 1_000_000 + ratePpm : 1_000_000);
}
