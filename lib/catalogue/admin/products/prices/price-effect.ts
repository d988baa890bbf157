import { reductionOf } from "@/lib/catalogue/reduction-of";
import type { PricePoint } from "@/lib/catalogue/types";
import type { PriceEffect } from "../types";

const days30 = 30 * 24 * 60 * 60 * 1000;

/**
 * What the shop shows of a price, today or after a change that is only being thought of.
 * @param history every price of the variant
 * @param wanted a price it would have from now on; left out: the present one
 */
export function priceEffect(
  history: readonly PricePoint[],
  wanted: Omit<PricePoint, "from"> | null,
  now: Date,
): PriceEffect {
  const past = history
    .filter((point) => point.from <= now)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const last = past.at(-1);
  const changes =
    wanted !== null && (last?.price !== wanted.price || last.compareAtPrice !== wanted.compareAtPrice);
  const points = wanted !== null && changes ? [...past, { ...wanted, from: now }] : past;
  const present = points.at(-1);
  const reduction = reductionOf(points, now);
  const marked =
    present !== undefined && present.compareAtPrice !== null && present.compareAtPrice > present.price;
  const others = points.filter((point) => point.price !== present?.price);
  return {
    lowest30: lowestOf30Days(past, now),
    shows: reduction ? "reduced" : !marked ? "not_marked" : others.length === 0 ? "no_prior" : "not_lower",
    lowestPrior: reduction?.lowestPrior ?? null,
    percent: reduction?.percent ?? null,
  };
}

/** The lowest price in force at any moment of the last 30 days; points in the order of time. */
function lowestOf30Days(past: readonly PricePoint[], now: Date): number | null {
  const inForce = past.filter((_, index) => {
    const until = past[index + 1]?.from ?? now;
    return index === past.length - 1 || until.getTime() > now.getTime() - days30;
  });
  return inForce.length > 0 ? Math.min(...inForce.map((point) => point.price)) : null;
}
