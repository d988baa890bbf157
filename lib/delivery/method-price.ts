import type { Method } from "./types";

/**
 * What a method costs in minor units: nothing from its threshold on, else the price of the band the weight (grams) or
 * the subtotal (minor units, after discounts) falls into. Null when no band takes it.
 */
export function methodPrice(method: Method, subtotal: number, weightGrams: number): number | null {
  const measure = method.rateBasis === "weight" ? weightGrams : subtotal;
  const band = method.bands.find(({ from, upTo }) => measure >= from && (upTo === null || measure < upTo));
  if (!band) return null;
  return method.freeFrom !== null && subtotal >= method.freeFrom ? 0 : band.price;
}
