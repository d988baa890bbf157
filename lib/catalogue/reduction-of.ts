import { lowestInForce } from "./lowest-in-force";
import type { PricePoint, Reduction } from "./types";

/**
 * Whether the price of now may be announced as reduced, and against what.
 *
 * Directive 98/6/EC art. 6a: a reduction is announced together with the prior price, the lowest one applied in at least
 * the 30 days before the reduction. CJEU C-330/23 (Aldi Süd): the percentage, too, is computed from that price. So:
 * - a reduction is what the shop marks as one: the price stands below its compare-at price. It began when the present
 *   price was first marked so, without a break since; raising only the compare-at price later does not move that;
 * - the prior price is the lowest in force at any moment of the 30 days before that beginning;
 * - no earlier price, or none that was higher: nothing may be announced. The compare-at figure itself is never shown.
 * @param history every price of the variant, in any order; rows after `now` are ignored
 */
export function reductionOf(history: readonly PricePoint[], now: Date): Reduction | null {
  const past = [...history]
    .filter((point) => point.from <= now)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const current = past.at(-1);
  if (!current || !isMarked(current)) return null;
  const earlier = past.findLastIndex((point) => point.price !== current.price || !isMarked(point));
  const first = past[earlier + 1] ?? current;
  const lowestPrior = lowestInForce(past.slice(0, earlier + 1), first.from);
  if (lowestPrior === null || lowestPrior <= current.price) return null;
  const percent = Number((BigInt(lowestPrior - current.price) * 100n) / BigInt(lowestPrior));
  return { lowestPrior, percent, since: first.from };
}

function isMarked({ price, compareAtPrice }: PricePoint): boolean {
  return compareAtPrice !== null && compareAtPrice > price;
}
