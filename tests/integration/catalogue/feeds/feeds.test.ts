import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, expect, test } from "vitest";
import { readFeedProducts, readNewProducts, readSitemapProducts } from "@/lib/catalogue/feeds/data";
import { newProductsRss } from "@/lib/catalogue/feeds/new-products-rss";
import { sitemapIndexXml, sitemapXml } from "@/lib/catalogue/feeds/sitemap-xml";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { ringBed } from "../../../support/feed-drafts";
import { productDraft } from "../../../support/product";

const now = new Date("2026-11-22T12:00:00Z");
const shop = {
  url: "https://shop.test",
  name: "Nook & Paw",
  tagline: "Beds",
  currency: "GBP",
  locale: "en-GB",
};
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ["item", "url", "sitemap"].includes(name),
});

function parsed(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

beforeAll(async () => {
  await db().media.create({
    data: {
      id: "med_test",
      key: "media/med_test.webp",
      state: "ready",
      mimeType: "image/webp",
      width: 900,
      height: 900,
    },
  });
  const drafts = [
    productDraft({
      ...ringBed,
      pictures: [{ mediaId: "med_test" }],
      publishedAt: new Date("2026-11-01"),
    }),
    productDraft({ handle: "plain", title: "Plain", publishedAt: new Date("2026-11-10") }),
    productDraft({ handle: "draft", title: "Draft", status: "draft" }),
  ];
  for (const draft of drafts) await db().$transaction((tx) => saveProduct(tx, draft, new Date("2026-11-12")));
});

test("the feed is read in parts, each beginning after the last of the one before", async () => {
  const [first] = await readFeedProducts(db(), "", 1, now);
  const [second] = await readFeedProducts(db(), first?.id ?? "", 1, now);
  expect([first?.handle, second?.handle].sort()).toEqual(["plain", "ring-bed"]);
  expect(await readFeedProducts(db(), second?.id ?? "", 1, now)).toEqual([]);
});

test("what is new stands first in the RSS, with price and address", async () => {
  const channel = parsed(newProductsRss(await readNewProducts(db(), 30, now), shop)).rss.channel;
  expect(channel.title).toBe("New at Nook & Paw");
  expect(channel.item.map((item: { link: string }) => item.link)).toEqual([
    "https://shop.test/products/plain",
    "https://shop.test/products/ring-bed",
  ]);
  expect(channel.item[0].description).toMatch(/^From £79\.00\. /);
  expect(new Date(channel.item[0].pubDate)).toEqual(new Date("2026-11-10"));
});

test("the sitemap lists what is published with its picture, and large ones are listed in parts", async () => {
  const entries = await readSitemapProducts(db(), 1, now);
  const { urlset } = parsed(sitemapXml(shop.url, entries));
  const byAddress = new Map(urlset.url.map((entry: { loc: string }) => [entry.loc, entry]));
  expect([...byAddress.keys()].sort()).toEqual([
    "https://shop.test/products/plain",
    "https://shop.test/products/ring-bed",
  ]);
  expect(byAddress.get("https://shop.test/products/ring-bed")).toMatchObject({
    "image:image": { "image:loc": "https://shop.test/media/med_test.webp" },
  });
  expect(await readSitemapProducts(db(), 2, now)).toEqual([]);
  const { sitemapindex } = parsed(sitemapIndexXml(shop.url, ["/sitemap/1.xml", "/sitemap/2.xml"]));
  expect(sitemapindex.sitemap).toHaveLength(2);
});
