import type { Tx } from "@/lib/platform/db";
import { currencyDigits } from "@/lib/values/currency-digits";
import { readCards } from "../read-cards";
import { activeFilters } from "./active-filters";
import { cleanWords } from "./clean-words";
import { correctWords } from "./correct-words";
import { readCounts, readMatches } from "./data";
import { facetGroups } from "./facet-groups";
import { priceBounds } from "./price-bands";
import { priceGroup, priceLabel } from "./price-group";
import { searchAddress, searchFields } from "./search-address";
import type { CorrectedWords, SearchPage, SearchQuery, SearchSort, Selection } from "./types";

/** A multiple of 2, 3 and 4, so that rows are full at every width; the same as a collection's first page has. */
export const perPage = 24;

type Place = {
  /** Where the list stands: "/search", "/collections/beds". */
  readonly path: string;
  readonly collectionId: string | null;
  readonly currency: string;
  readonly locale: string;
};

/** One page of a search or of a filtered collection, with everything that stands beside it. */
export async function searchProducts(
  tx: Tx,
  query: SearchQuery,
  place: Place,
  now: Date,
): Promise<SearchPage> {
  const { path, collectionId, currency, locale } = place;
  const words = await wordsOf(tx, query, now);
  const minor = (amount: number | null) =>
    amount === null ? null : Math.min(Math.round(amount * 10 ** currencyDigits(currency)), 2_000_000_000);
  const selection: Selection = {
    wording: words?.wording ?? null,
    collectionId,
    choices: query.choices,
    priceFrom: minor(query.priceFrom),
    priceTo: minor(query.priceTo),
    inStock: query.inStock,
  };
  const bounds = priceBounds(currency);
  const ranged = selection.priceFrom !== null || selection.priceTo !== null;
  const [counts, priceCounts, stockCounts, without, ids] = await Promise.all([
    readCounts(tx, selection, bounds, now),
    ranged ? readCounts(tx, selection, bounds, now, "price") : null,
    query.inStock ? readCounts(tx, selection, bounds, now, "stock") : null,
    Promise.all(
      query.choices.map(
        async ({ key }) => [key, await readCounts(tx, selection, bounds, now, { key })] as const,
      ),
    ),
    readMatches(tx, selection, { sort: query.sort, page: query.page, perPage }, now),
  ]);
  const pages = Math.max(1, Math.ceil(counts.total / perPage));
  const range = priceLabel(selection.priceFrom, selection.priceTo, { currency, locale });
  const price = priceGroup(path, query, bounds, (priceCounts ?? counts).bands, { currency, locale });
  const groups = facetGroups({ path, query, counts, without: new Map(without) });
  return {
    query,
    path,
    products: await readCards(tx, ids),
    total: counts.total,
    atLeast: counts.atLeast,
    pages,
    pageHrefs: Array.from({ length: pages }, (_, index) => searchAddress(path, query, { page: index + 1 })),
    sorts: sortsOf(path, query, collectionId !== null),
    groups: price ? [price, ...groups] : groups,
    stock: {
      label: "In stock only",
      count: (stockCounts ?? counts).inStock,
      chosen: query.inStock,
      href: searchAddress(path, query, { inStock: !query.inStock }),
    },
    active: activeFilters(path, query, range),
    clearHref: searchAddress(path, query, { choices: [], priceFrom: null, priceTo: null, inStock: false }),
    carried: {
      price: searchFields({ ...query, priceFrom: null, priceTo: null, page: 1 }),
      sort: searchFields({ ...query, sort: "best", page: 1 }),
      text: searchFields({ ...query, text: "", literal: false, page: 1 }),
    },
    corrected: words?.corrected
      ? { shown: words.wording.text, literalHref: searchAddress(path, query, { literal: true }) }
      : null,
    someWords: words?.wording.kind === "any",
  };
}

async function wordsOf(tx: Tx, { text, literal }: SearchQuery, now: Date): Promise<CorrectedWords | null> {
  if (text === "") return null;
  return literal
    ? { wording: { kind: "all", text: cleanWords(text) }, corrected: false }
    : correctWords(tx, text, now);
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
