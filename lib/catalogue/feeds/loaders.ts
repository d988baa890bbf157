import { cacheLife, cacheTag } from "next/cache";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { reader } from "@/lib/platform/reader";
import { getPolicyLinks, getShop, getShopUrl } from "@/lib/shop/loaders";
import * as data from "./data";
import { newProductsRss } from "./new-products-rss";
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml";
import type { FeedShop, SitemapEntry } from "./types";

/** Where a feed belongs, as every feed says it. */
export async function getFeedShop(): Promise<FeedShop> {
  const { brand, money } = await getShop();
  return { url: getShopUrl(), name: brand.name, tagline: brand.tagline, ...money };
}

async function places(now: Date): Promise<SitemapEntry[]> {
  const [policies, { loyalty }] = await Promise.all([getPolicyLinks(), getShop()]);
  const programme = loyalty.on ? ["/rewards"] : [];
  const fixed = [
    "/",
    "/collections",
    "/about",
    ...programme,
    ...policies.map(({ slug }) => `/policies/${slug}`),
  ];
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

/** The newest products as RSS. */
export async function getNewProducts(): Promise<string> {
  "use cache";
  cacheTag(cacheTags.listings, cacheTags.settings);
  cacheLife("hours");
  return newProductsRss(await data.readNewProducts(reader(), 30, new Date()), await getFeedShop());
}
