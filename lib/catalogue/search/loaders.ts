import { LRUCache } from "lru-cache";
import { cacheLife, cacheTag } from "next/cache";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { sinceForgotten } from "@/lib/platform/cache/forget-pages";
import { inTurn } from "@/lib/platform/in-turn";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { getCollection, listCollections } from "../loaders";
import { oneLine } from "./address/one-line";
import { readSearch } from "./address/read-search";
import { readSegment, searchSegment } from "./address/search-segment";
import type { Spread } from "./reading/look-for";
import { readSpread } from "./reading/read-look";
import { searchProducts } from "./search-products";
import { suggest } from "./suggest";
import type { CorrectedWords, SearchGround, SearchPage, Suggestion } from "./types";

// The first page of a collection is asked for all the time, and a save refreshes it by tag.
const lasting = { stale: 300, revalidate: 3600, expire: 86_400 };
// Searches are many and each is rarely asked again: remembered briefly, also so that a new product is soon found.
const brief = { stale: 60, revalidate: 60, expire: 600 };

/** Each search keeps a processor of the database busy; more at once would only take turns, Node's one thread among them. */
const fewAtOnce = inTurn(3);

/** What stands behind "?" in one spelling, however it was written; "" when it asks for everything. */
export function queryOf(search: string): string {
  return searchSegment(search);
}

/** How popularity is spread, which makes searches of a large shop quicker; it moves slowly. */
async function getSpread(): Promise<Spread | null> {
  "use cache";
  cacheLife(lasting);
  return readSpread(reader());
}

/**
 * Another word whenever something was saved that a page of results may show: whoever keeps one forgets it then. Next's own
 * cache would keep the page too, but copies and parses it for each visitor; and so it would this word.
 */
export function getSearchStamp(): string {
  return sinceForgotten([cacheTags.listings, cacheTags.settings]);
}

/** Shares of words and filters, which move slowly; a shop has a few thousand words. */
const shares = new LRUCache<string, number>({ max: 5_000, ttl: 3_600_000 });
/** Until the vocabulary is written anew. */
const wordings = new LRUCache<string, CorrectedWords>({ max: 5_000, ttl: 300_000 });

/** What every page of results needs besides what was found, as long as `getSearchStamp` says this. */
export async function getSearchGround(stamp: string): Promise<SearchGround> {
  const [{ money, brand }, collections, spread] = await Promise.all([
    getShop(),
    listCollections(),
    getSpread(),
  ]);
  const estimates = spread && { spread, shares };
  const ofStamp = {
    get: (typed: string) => wordings.get(`${stamp} ${typed}`),
    set: (typed: string, words: CorrectedWords) => wordings.set(`${stamp} ${typed}`, words),
  };
  return { money, shopName: brand.name, collections, memory: { estimates, wordings: ofStamp } };
}

/** The page of results for a query of `queryOf`; never refuses. */
export async function getSearch(query: string, { money, memory }: SearchGround): Promise<SearchPage> {
  const place = { path: "/search", collectionId: null, ...money };
  return fewAtOnce(() => searchProducts(reader(), readSearch(readSegment(query)), place, new Date(), memory));
}

/** A collection filtered, sorted or paged; null when there is no such collection. */
export async function getFilteredCollection(handle: string, segment: string): Promise<SearchPage | null> {
  "use cache";
  cacheTag(cacheTags.listings);
  cacheLife(segment === "" ? lasting : brief);
  const [collection, { money }] = await Promise.all([getCollection(handle), getShop()]);
  if (!collection) return null;
  const place = { path: `/collections/${handle}`, collectionId: collection.id, ...money };
  return searchProducts(reader(), { ...readSearch(readSegment(segment)), text: "" }, place, new Date());
}

/** Products and collections for what has been typed so far. */
export async function getSuggestions(typed: string): Promise<Suggestion[]> {
  "use cache";
  cacheTag(cacheTags.listings);
  cacheLife(brief);
  const { money } = await getShop();
  return suggest(reader(), oneLine(typed, 120), money, new Date());
}
