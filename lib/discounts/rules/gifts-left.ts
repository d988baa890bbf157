import type { VariantForSale } from "@/lib/catalogue/types";
import type { Gift, Offers } from "../types";

/**
 * Which gifts can be given beside what is in the basket: a piece that is bought is not there to be given.
 * @param bought pieces in the basket by variant
 */
export function giftsLeft(
  variants: ReadonlyMap<string, VariantForSale>,
  bought: ReadonlyMap<string, number>,
): Offers["gifts"] {
  const gifts: Record<string, Gift> = {};
  for (const [id, { onSale, price, stockLeft, requiresShipping }] of variants) {
    if (!onSale) continue;
    const left = stockLeft === null ? null : Math.max(0, stockLeft - (bought.get(id) ?? 0));
    gifts[id] = { price, left, requiresShipping };
  }
  return gifts;
}
