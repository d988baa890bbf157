import type { PriceNow } from "../prices/read-prices";
import { lowStock } from "../stock/low-stock";
import { stockLeft } from "../stock-left";
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
 * @param known what each variant costs everybody now
 */
export function listingFields(product: Listed, known: ReadonlyMap<string, PriceNow>) {
  const present = product.variants.map(({ id, price }) => known.get(id) ?? { price, reduction: null });
  const prices = present.map(({ price }) => price);
  const minPrice = prices.length > 0 ? Math.min(...prices) : 0;
  const reductions = present.map(({ price, reduction }) => ({ cheapest: price === minPrice, reduction }));
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
