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
 * long as it is below the usual one and as far as the sale's limit a customer goes, and a promise for the pieces it was made
 * for. Lines are served in their order. Pure.
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
    const allowed = left.get(saleId) ?? null;
    // What is promised alone, and open to them no more, is promised for what lay there.
    const stillOpen = open.some((one) => one.price <= best.price && left.get(one.saleId) !== 0);
    const most = least(allowed, stillOpen ? null : (promise?.pieces ?? null));
    if (allowed !== null) left.set(saleId, allowed - Math.min(most ?? quantity, quantity));
    const keeps = kept.some((one) => one.saleId === saleId);
    chosen.set(variantId, { price: best.price, sale: { saleId, access, until, kept: keeps }, most });
  }
  return chosen;
}

/** The smaller of two; null is without end. */
function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
