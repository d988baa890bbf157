import { cacheLife, cacheTag } from "next/cache";
import { getFeedShop } from "@/lib/catalogue/feeds/loaders";
import { sitemapXml } from "@/lib/catalogue/feeds/sitemap-xml";
import { building } from "@/lib/platform/cache/building";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { reader } from "@/lib/platform/reader";
import { getShopUrl } from "@/lib/shop/loaders";
import { listArchive, readArchived } from "./data";
import { lettersRss } from "./letters-rss";
import type { ArchivedLetter, ArchivedPage } from "./types";

/** The letters that the shop shows to everybody, newest first. */
export async function getLetters(): Promise<ArchivedLetter[]> {
  "use cache";
  cacheTag(cacheTags.letters, cacheTags.settings);
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return [];
  }
  cacheLife("days");
  return listArchive(reader());
}

/** One letter of the archive, with prices as they are now; null when none has this address. */
export async function getLetter(slug: string): Promise<ArchivedPage | null> {
  "use cache";
  cacheTag(cacheTags.letters, cacheTags.listings, cacheTags.settings);
  cacheLife("days");
  return readArchived(reader(), slug, new Date());
}

/** `/letters/feed.xml` */
export async function getLettersFeed(): Promise<string> {
  "use cache";
  cacheTag(cacheTags.letters, cacheTags.settings);
  cacheLife("hours");
  return lettersRss(await getLetters(), await getFeedShop());
}

/** `/letters/sitemap.xml` */
export async function getLettersSitemap(): Promise<string> {
  "use cache";
  cacheTag(cacheTags.letters, cacheTags.settings);
  cacheLife("hours");
  const letters = await getLetters();
  const pages = letters.map(({ slug, sentAt }) => ({
    ...{ path: `/letters/${slug}`, changed: sentAt, picture: null },
  }));
  const index = { path: "/letters", changed: letters[0]?.sentAt ?? null, picture: null };
  return sitemapXml(getShopUrl(), letters.length > 0 ? [index, ...pages] : []);
}
