import type { Tx } from "@/lib/platform/db";
import { currencyDigits } from "@/lib/values/currency-digits";
import { priceBounds } from "./facets/price-bands";
import { readPage } from "./reading/read-page";
import { resultsPage } from "./results-page";
import type { CorrectedWords, SearchMemory, SearchPage, SearchPlace, SearchQuery, Selection } from "./types";
import { cleanWords } from "./words/clean-words";
import { correctWords, few } from "./words/correct-words";

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
  memory: SearchMemory | null = null,
): Promise<SearchPage> {
  const bounds = priceBounds(place.currency);
  const read = (words: CorrectedWords | null) =>
    readPage(
      tx,
      selectionOf(query, place, words),
      { sort: query.sort, page: query.page, perPage },
      bounds,
      now,
      memory?.estimates ?? null,
    );
  // A wording that was doubted once is not doubted again: filters leave no more of it than there was.
  const known = query.literal ? undefined : memory?.wordings.get(query.text);
  let words: CorrectedWords | null = query.text
    ? (known ?? { wording: { kind: "all", text: cleanWords(query.text) }, corrected: false })
    : null;
  let found = await read(words);
  if (words && !query.literal && !known && found.counts.total < few) {
    const better = await correctWords(tx, query.text, now);
    memory?.wordings.set(query.text, better);
    if (better.wording.kind !== "all" || better.wording.text !== words.wording.text) {
      words = better;
      found = await read(words);
    }
  }
  const pages = Math.max(1, Math.ceil(found.counts.total / perPage));
  return resultsPage(query, place, {
    ...found,
    words,
    selection: selectionOf(query, place, words),
    pages,
  });
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
