import type { ProductCard } from "../types";
import { searchAddress, searchFields } from "./address/search-address";
import { activeFilters } from "./facets/active-filters";
import { facetGroups } from "./facets/facet-groups";
import { priceBounds } from "./facets/price-bands";
import { priceLabel, priceSteps } from "./facets/price-steps";
import type {
  CorrectedWords,
  Counts,
  SearchPage,
  SearchPlace,
  SearchQuery,
  SearchSort,
  Selection,
} from "./types";

export type Found = {
  readonly words: CorrectedWords | null;
  readonly selection: Selection;
  readonly counts: Counts;
  /** Counts as they would be without the range of prices, without "in stock", and without each kind of choice. */
  readonly withoutPrice: Counts;
  readonly withoutStock: Counts;
  readonly without: ReadonlyMap<string, Counts>;
  readonly products: readonly ProductCard[];
  readonly pages: number;
};

const unfiltered = { choices: [], priceFrom: null, priceTo: null, inStock: false };

/** What was found, as the page shows it. */
export function resultsPage(query: SearchQuery, place: SearchPlace, found: Found): SearchPage {
  const { path } = place;
  const { words, selection, counts, without, products, pages } = found;
  const firstHref = searchAddress(path, query);
  const nextHref = `${firstHref}${firstHref.includes("?") ? "&" : "?"}page=`;
  const range = priceLabel(selection.priceFrom, selection.priceTo, place);
  return {
    query,
    path,
    products,
    total: counts.total,
    atLeast: counts.atLeast,
    pages,
    pageHrefs: Array.from({ length: pages }, (_, index) => (index ? `${nextHref}${index + 1}` : firstHref)),
    sorts: sortsOf(path, query, place.collectionId !== null),
    groups: facetGroups({ query, counts, without }),
    prices: priceSteps(path, query, priceBounds(place.currency), found.withoutPrice.bands, place),
    stock: { count: found.withoutStock.inStock, chosen: query.inStock },
    active: activeFilters(path, query, range),
    clearHref: searchAddress(path, query, unfiltered),
    besideFilters: searchFields({ ...query, ...unfiltered, page: 1 }),
    corrected: words?.corrected
      ? { shown: words.wording.text, literalHref: searchAddress(path, query, { literal: true }) }
      : null,
    someWords: words?.wording.kind === "any",
  };
}

function sortsOf(path: string, query: SearchQuery, inCollection: boolean): SearchPage["sorts"] {
  const first = query.text ? "Most relevant" : inCollection ? "Featured" : "Best selling";
  const all: readonly (readonly [SearchSort, string])[] = [
    ["best", first],
    ...(query.text || inCollection ? [["popular", "Best selling"] as const] : []),
    ["newest", "Newest"],
    ["price", "Price, low to high"],
    ["price_desc", "Price, high to low"],
  ];
  return all.map(([value, label]) => ({
    value,
    label,
    chosen: value === query.sort,
    href: searchAddress(path, query, { sort: value }),
  }));
}
