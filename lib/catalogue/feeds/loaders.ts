import { cacheLife, cacheTag } from "next/cache";
import { cacheTags } from "@/lib/platform/cache-tags";
import { reader } from "@/lib/platform/reader";
import { getPolicyLinks, getShop, getShopUrl } from "@/lib/shop/loaders";
import * as data from "./data";
import { merchantFrame, merchantItems } from "./merchant-items";
import { newProductsRss } from "./new-products-rss";
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml";
import type { FeedShop, SitemapEntry } from "./types";

/** Products read at once for Google's feed: a few hundred kilobytes of it. */
const merchantPart = 100;

async function feedShop(): Promise<FeedShop> {
  const { brand, money } = await getShop();
  return { url: getShopUrl(), name: brand.name, tagline: brand.tagline, ...money };
}

async function places(now: Date): Promise<SitemapEntry[]> {
  const policies = await getPolicyLinks();
  const fixed = ["/", "/collections", "/about", ...policies.map(({ slug }) => `/policies/${slug}`)];
  return [
    ...fixed.map((path) => ({ path, changed: null, picture: null })),
    ...(await data.readSitemapCollections(reader(), now)),
  ];
}

/** `/sitemap.xml`: all addresses, or the list of its parts when there are too many for one file. */
export async function getSitemap(): Promise<string> {
  "use cache";
  cacheTag(cacheTags.listings, cacheTags.settings);
  cacheLife("hours");
  const now = new Date();
  const count = await data.countSitemapProducts(reader(), now);
  if (count <= data.sitemapPart)
    return sitemapXml(getShopUrl(), [
      ...(await places(now)),
      ...(await data.readSitemapProducts(reader(), 1, now)),
    ]);
  const parts = Array.from(
    { length: Math.ceil(count / data.sitemapPart) },
    (_, at) => `/sitemap/${at + 1}.xml`,
  );
  return sitemapIndexXml(getShopUrl(), ["/sitemap/places.xml", ...parts]);
}

/** One part of a large sitemap: "places.xml", "1.xml"…; null when there is no such part. */
export async function getSitemapPart(name: string): Promise<string | null> {
  "use cache";
  cacheTag(cacheTags.listings, cacheTags.settings);
  cacheLife("hours");
  const now = new Date();
  if (name === "places.xml") return sitemapXml(getShopUrl(), await places(now));
  const number = Number(/^([1-9]\d{0,3})\.xml$/.exec(name)?.[1] ?? 0);
  const entries = number > 0 ? await data.readSitemapProducts(reader(), number, now) : [];
  return entries.length > 0 ? sitemapXml(getShopUrl(), entries) : null;
}

/** The beginning and end of Google's product feed. */
export async function getMerchantFrame(): Promise<{ head: string; foot: string }> {
  return merchantFrame(await feedShop());
}

/** The items of the next products after an id, "" for the first; `next` is null after the last. */
export async function getMerchantItems(after: string): Promise<{ items: string; next: string | null }> {
  "use cache";
  cacheTag(cacheTags.listings, cacheTags.settings);
  cacheLife("hours");
  const products = await data.readFeedProducts(reader(), after, merchantPart, new Date());
  const last = products.length === merchantPart ? (products.at(-1)?.id ?? null) : null;
  return { items: merchantItems(products, await feedShop()), next: last };
}

/** The newest products as RSS. */
export async function getNewProducts(): Promise<string> {
  "use cache";
  cacheTag(cacheTags.listings, cacheTags.settings);
  cacheLife("hours");
  return newProductsRss(await data.readNewProducts(reader(), 30, new Date()), await feedShop());
}
