import { cacheLife, cacheTag } from "next/cache";
import { building } from "@/lib/platform/cache/building";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { readClock } from "@/lib/platform/read-clock";
import { pagesReader, reader } from "@/lib/platform/reader";
import { isId } from "@/lib/values/id";
import * as data from "./data";
import { type OpenPicture, openPicture } from "./media/open-picture";
import { sharePicture } from "./media/share-picture";
import type { SharedShape } from "./media/shared-key-of";
import type { CollectionCard, CollectionPage, HomeShelves, Place, ProductPage } from "./types";

const whileBuilding = { stale: 30, revalidate: 1, expire: 300 };
// A save refreshes by tag at once; the hour is for what time alone changes, such as a product published later.
const hour = { stale: 300, revalidate: 3600, expire: 86_400 };

/** How long a product may be remembered: of a sale that runs, no longer than it does. */
function lifeUntil(product: ProductPage | null, now: Date): typeof hour {
  const ends =
    product?.variants.flatMap(({ priceUntil }) => (priceUntil ? [priceUntil.getTime()] : [])) ?? [];
  const seconds = Math.max(1, Math.ceil((Math.min(...ends) - now.getTime()) / 1000));
  return {
    ...hour,
    revalidate: Math.min(hour.revalidate, seconds),
    stale: Math.min(hour.stale, seconds),
    expire: Math.min(hour.expire, seconds + 300),
  };
}

/** A published product with everything its page shows, or null; remembered until it is saved or its stock runs low. */
export async function getProduct(handle: string): Promise<ProductPage | null> {
  "use cache";
  cacheTag(cacheTags.goods, cacheTags.product(handle));
  const now = await readClock(pagesReader());
  const product = await data.readProduct(pagesReader(), handle, now);
  cacheLife(lifeUntil(product, now));
  return product;
}

/** A published collection, or null. */
export async function getCollection(handle: string): Promise<CollectionPage | null> {
  "use cache";
  cacheTag(cacheTags.goods, cacheTags.collection(handle));
  cacheLife(hour);
  return data.readCollection(pagesReader(), handle, new Date());
}

/** The handle that replaced this one, or null; asked only for what was not found. */
export async function getNewHandle(place: Place, handle: string): Promise<string | null> {
  "use cache";
  const one = place === "products" ? cacheTags.product : cacheTags.collection;
  cacheTag(cacheTags.goods, one(handle));
  cacheLife(hour);
  return data.readNewHandle(pagesReader(), place, handle);
}

/** Every published collection, for menus and the page of collections. */
export async function listCollections(): Promise<CollectionCard[]> {
  "use cache";
  cacheTag(cacheTags.listings);
  if (building()) {
    cacheLife(whileBuilding);
    return [];
  }
  cacheLife(hour);
  return data.listCollections(pagesReader(), new Date());
}

/** The home page's shelves. */
export async function getHome(): Promise<HomeShelves> {
  "use cache";
  cacheTag(cacheTags.listings);
  if (building()) {
    cacheLife(whileBuilding);
    return { collections: [], newest: [], popular: [], reduced: [] };
  }
  cacheLife(hour);
  return data.readHome(pagesReader(), new Date());
}

/** A picture's file for the route that serves it; null when there is none. Not remembered: browsers and CDNs do that. */
export function getPictureFile(path: string): Promise<OpenPicture | null> {
  return openPicture(path);
}

/** "med_….jpg" as other sites and letters show it; null when there is no such picture. Kept in the storage. */
export async function getSharedPicture(
  name: string,
  shape: SharedShape,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const id = /^(.+)\.jpg$/.exec(name)?.[1] ?? "";
  const bytes = isId("med", id) ? await sharePicture(reader(), id, shape) : null;
  return bytes && new Uint8Array(bytes);
}
