import type { PricePeriod, PricePoint } from "../types";

/**
 * What a variant cost from each moment on, with the prices for a time laid over the usual ones: the lowest in force counts,
 * and stands as a reduction of the usual price. What one adds nothing to is left out. Money in minor units. Pure.
 * @param changes every usual price, the oldest first
 */
export function overlayPeriods(
  changes: readonly PricePoint[],
  periods: readonly PricePeriod[],
): readonly PricePoint[] {
  if (periods.length === 0) return changes;
  const edges = new Set([
    ...changes.map(({ from }) => from.getTime()),
    ...periods.flatMap(({ from, until }) => [from.getTime(), until.getTime()]),
  ]);
  const points: PricePoint[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const usual = changes.findLast(({ from }) => from.getTime() <= edge);
    if (!usual) continue;
    const prices = periods
      .filter(({ from, until }) => from.getTime() <= edge && edge < until.getTime())
      .map(({ price }) => price);
    const price = Math.min(usual.price, ...prices);
    const compareAtPrice = price < usual.price ? usual.price : usual.compareAtPrice;
    const last = points.at(-1);
    if (last?.price !== price || last.compareAtPrice !== compareAtPrice)
      points.push({ price, compareAtPrice, from: new Date(edge) });
  }
  return points;
}
