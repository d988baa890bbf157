import { cacheLife, cacheTag } from "next/cache";
import { building } from "@/lib/platform/building";
import { cacheTags } from "@/lib/platform/cache-tags";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { getCollection } from "../loaders";
import { nothingFound } from "./nothing-found";
import { oneLine } from "./one-line";
import { readSearch } from "./read-search";
import { searchProducts } from "./search-products";
import { readSegment } from "./search-segment";
import { suggest } from "./suggest";
import type { SearchPage, Suggestion } from "./types";

// The first page of a collection is asked for all the time, and a save refreshes it by tag.
const lasting = { stale: 300, revalidate: 3600, expire: 86_400 };
// Searches are many and each is rarely asked again: remembered briefly, also so that a new product is soon found.
const brief = { stale: 60, revalidate: 60, expire: 600 };

/** The page of results for a segment of `searchSegment`, "" for everything; never refuses. */
export async function getSearch(segment: string): Promise<SearchPage> {
  "use cache";
  cacheTag(cacheTags.listings);
  const { money } = await getShop();
  const query = readSearch(readSegment(segment));
  const place = { path: "/search", collectionId: null, ...money };
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return nothingFound(query, place);
  }
  cacheLife(segment === "" ? lasting : brief);
  return searchProducts(reader(), query, place, new Date());
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
