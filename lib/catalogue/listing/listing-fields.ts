import { reductionOf } from "../reduction-of";
import { lowStock } from "../stock/low-stock";
import { stockLeft } from "../stock-left";
import type { PricePoint } from "../types";
import { listingFacets } from "./listing-facets";

type ListedVariant = {
  readonly id: string;
  readonly price: number;
  readonly tracked: boolean;
  readonly oversell: boolean;
  readonly stock: { readonly onHand: number; readonly reserved: number } | null;
};

type Listed = Parameters<typeof listingFacets>[0] & { readonly variants: readonly ListedVariant[] };

/**
 * What lists, filters and sorting need of a product, computed once when it changes.
 * @param histories price history of the variants whose compare-at price stands above their price
 */
export function listingFields(
  product: Listed,
  histories: ReadonlyMap<string, readonly PricePoint[]>,
  now: Date,
) {
  const prices = product.variants.map((variant) => variant.price);
  const minPrice = prices.length > 0 ? Math.min(...prices) : 0;
  const reductions = product.variants.map((variant) => ({
    cheapest: variant.price === minPrice,
    reduction: reductionOf(histories.get(variant.id) ?? [], now),
  }));
  // Several variants at the cheapest price: only what is true of all of them may stand beside it.
  const priors = reductions
    .filter(({ cheapest }) => cheapest)
    .map(({ reduction }) => reduction?.lowestPrior ?? null);
  const lowestPrior = priors.includes(null) || priors.length === 0 ? null : Math.min(...priors.map(Number));
  const left = product.variants.map(stockLeft);
  return {
    minPrice,
    maxPrice: prices.length > 0 ? Math.max(...prices) : 0,
    available: left.some((pieces) => pieces !== 0),
    runningLow: left.some((pieces) => pieces !== null && pieces > 0 && pieces <= lowStock),
    reduced: reductions.some(({ reduction }) => reduction !== null),
    lowestPrior,
    facets: listingFacets(product),
  };
}
