import type { VariantInput } from "../schema";
import type { PricePoint } from "../types";

/**
 * The first rows of a new variant's price history: true earlier prices where the input knows them, then the present one.
 * When the last earlier price is the present one, the present one began then, with its compare-at price.
 */
export function openingPrices(input: VariantInput, now: Date): PricePoint[] {
  const earlier = (input.earlierPrices ?? []).map((point) => ({ ...point, compareAtPrice: null }));
  const last = earlier.at(-1);
  const present = { price: input.price, compareAtPrice: input.compareAtPrice, from: now };
  return last?.price === input.price
    ? [...earlier.slice(0, -1), { ...present, from: last.from }]
    : [...earlier, present];
}
