import type { Tx } from "@/lib/platform/db";
import { currencyDigits } from "@/lib/values/currency-digits";
import { readCards } from "../read-cards";
import { cleanWords } from "./clean-words";
import { correctWords } from "./correct-words";
import { readCounts, readMatches } from "./data";
import { priceBounds } from "./price-bands";
import { resultsPage } from "./results-page";
import type { CorrectedWords, SearchPage, SearchPlace, SearchQuery, Selection } from "./types";

/** A multiple of 2, 3 and 4, so that rows are full at every width. */
const perPage = 24;
/** The largest whole number a price column holds. */
const dearest = 2_147_483_647;

/** One page of a search or of a filtered collection, with everything that stands beside it. */
export async function searchProducts(
  tx: Tx,
  query: SearchQuery,
  place: SearchPlace,
  now: Date,
): Promise<SearchPage> {
  const words = await wordsOf(tx, query, now);
  const selection = selectionOf(query, place, words);
  const bounds = priceBounds(place.currency);
  const ranged = selection.priceFrom !== null || selection.priceTo !== null;
  const [counts, price, stock, without, ids] = await Promise.all([
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
  return resultsPage(query, place, {
    words,
    selection,
    counts,
    withoutPrice: price ?? counts,
    withoutStock: stock ?? counts,
    without: new Map(without),
    products: await readCards(tx, ids),
    pages: Math.max(1, Math.ceil(counts.total / perPage)),
  });
}

async function wordsOf(tx: Tx, { text, literal }: SearchQuery, now: Date): Promise<CorrectedWords | null> {
  if (text === "") return null;
  return literal
    ? { wording: { kind: "all", text: cleanWords(text) }, corrected: false }
    : correctWords(tx, text, now);
}

function selectionOf(query: SearchQuery, place: SearchPlace, words: CorrectedWords | null): Selection {
  const unit = 10 ** currencyDigits(place.currency);
  const minor = (amount: number | null) =>
    amount === null ? null : Math.min(Math.round(amount * unit), dearest);
  return {
    wording: words?.wording ?? null,
    collectionId: place.collectionId,
    choices: query.choices,
    priceFrom: minor(query.priceFrom),
    priceTo: minor(query.priceTo),
    inStock: query.inStock,
  };
}
