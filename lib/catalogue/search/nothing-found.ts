import { resultsPage } from "./results-page";
import type { Counts, SearchPage, SearchPlace, SearchQuery } from "./types";

const none: Counts = { total: 0, atLeast: false, inStock: 0, facets: new Map(), bands: [] };

/** The page of results where there is no database to ask: while the program is built. */
export function nothingFound(query: SearchQuery, place: SearchPlace): SearchPage {
  const { collectionId } = place;
  return resultsPage(query, place, {
    words: null,
    selection: { wording: null, collectionId, choices: [], priceFrom: null, priceTo: null, inStock: false },
    counts: none,
    withoutPrice: none,
    withoutStock: none,
    without: new Map(),
    products: [],
    pages: 1,
  });
}
