import { connection } from "next/server";
import { getShopUrl } from "@/lib/shop/loaders";

/** What crawlers may look at: all that is the same for everybody, without the endless ways to filter it. */
export async function GET(): Promise<Response> {
  await connection(); // not at build time, when the shop's address is not known
  const rules = [
    "User-agent: *",
    "Disallow: /api/",
    "Disallow: /admin",
    "Disallow: /account",
    "Disallow: /sign-in",
    "Disallow: /basket",
    "Disallow: /checkout",
    "Disallow: /orders/",
    "Disallow: /letters/",
    // The archive: letters begin with their year.
    "Allow: /letters/2",
    "Allow: /letters/feed.xml",
    "Allow: /letters/sitemap.xml",
    "Disallow: /search?",
    "Disallow: /search/",
    // A further page of a collection may be read; filters and orders only repeat what it has.
    ...["type", "vendor", "tag", "option", "min", "max", "in_stock", "sort"].flatMap((name) => [
      `Disallow: /collections/*?${name}=`,
      `Disallow: /collections/*&${name}=`,
    ]),
    "",
    `Sitemap: ${getShopUrl()}/sitemap.xml`,
    `Sitemap: ${getShopUrl()}/letters/sitemap.xml`,
    "",
  ];
  return new Response(rules.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
