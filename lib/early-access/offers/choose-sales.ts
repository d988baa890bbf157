import type { LineSale, SaleLine, SaleOffer } from "./types";

type Known = {
  readonly offers: readonly SaleOffer[];
  /** Usual prices by variant, minor units. */
  readonly usual: ReadonlyMap<string, number>;
  /** Pieces the buyer has already of sales with a limit. */
  readonly taken: ReadonlyMap<string, number>;
  /** Limits of the sales by id, of those that have one. */
  readonly limits: ReadonlyMap<string, number>;
};

/**
 * What sales make of the lines of a basket, by variant: the lowest price that is open to the buyer or was promised them, as
 * long as it is below the usual one and as far as the sale's limit a customer goes. Lines are served in their order. Pure.
 */
export function chooseSales(
  lines: readonly SaleLine[],
  { offers, usual, taken, limits }: Known,
  now: Date,
): Map<string, LineSale> {
  const left = new Map([...limits].map(([id, limit]) => [id, Math.max(0, limit - (taken.get(id) ?? 0))]));
  const chosen = new Map<string, LineSale>();
  for (const { variantId, quantity, promise } of lines) {
    const price = usual.get(variantId);
    if (price === undefined) continue;
    const open = offers.filter((offer) => offer.variantId === variantId);
    const kept = promise && promise.until > now ? [{ ...promise, access: "members" as const }] : [];
    const ranked = [...open, ...kept]
      .filter((one) => one.price < price)
      .sort((a, b) => a.price - b.price || a.access.localeCompare(b.access));
    const best = ranked.find(({ saleId }) => left.get(saleId) !== 0);
    if (!best) {
      if (ranked.length > 0) chosen.set(variantId, { price, sale: null, most: null });
      continue;
    }
    const { saleId, access, until } = best;
    const most = left.get(saleId) ?? null;
    if (most !== null) left.set(saleId, most - Math.min(most, quantity));
    const keeps = kept.some((one) => one.saleId === saleId);
    chosen.set(variantId, { price: best.price, sale: { saleId, access, until, kept: keeps }, most });
  }
  return chosen;
}
