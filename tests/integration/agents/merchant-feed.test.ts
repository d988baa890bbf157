import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { merchantFrame } from "@/lib/agents/merchant-frame";
import { merchantItems } from "@/lib/agents/merchant-items";
import { readFeedProducts } from "@/lib/catalogue/feeds/data";
import { validGtin } from "@/lib/catalogue/feeds/valid-gtin";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { ParcelGoods } from "@/lib/delivery/types";
import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { ringBed } from "../../support/feed-drafts";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-22T12:00:00Z");
const shop = { url: "https://shop.test", name: "Nook & Paw", tagline: "", currency: "GBP", locale: "en-GB" };
const parcels = ({ price, requiresShipping }: ParcelGoods) =>
  requiresShipping
    ? [
        { country: "GB", service: "Standard", price: price >= 7500 ? 0 : 395, minDays: 2, maxDays: 4 },
        { country: "DE", service: "Tracked & <signed>", price: 1290, minDays: 3, maxDays: 7 },
      ]
    : [];

// The rules at https://support.google.com/merchants/answer/7052112, as far as they can be said of a form.
const money = z.string().regex(/^\d+\.\d{2} [A-Z]{3}$/);
const address = z
  .url({ protocol: /^https$/ })
  .max(2000)
  .regex(/^[!-~]+$/, "must be written in ASCII");
const text = (longest: number) => z.string().min(1).max(longest);
const shipping = z.strictObject({
  "g:country": z.string().regex(/^[A-Z]{2}$/),
  "g:service": text(100),
  "g:price": money,
  "g:min_transit_time": z.string().regex(/^\d+$/),
  "g:max_transit_time": z.string().regex(/^\d+$/),
});
const item = z
  .strictObject({
    "g:id": text(50),
    "g:title": text(150),
    "g:description": text(5000),
    "g:link": address,
    "g:image_link": address.regex(/\.(jpg|png|webp|gif)$/, "is of a kind that Google takes"),
    "g:additional_image_link": z.array(address).max(10).optional(),
    "g:availability": z.enum(["in_stock", "out_of_stock", "preorder", "backorder"]),
    "g:price": money,
    "g:sale_price": money.optional(),
    "g:condition": z.enum(["new", "refurbished", "used"]),
    "g:brand": text(70).optional(),
    "g:gtin": z
      .string()
      .refine((code) => validGtin(code) === code)
      .optional(),
    "g:mpn": text(70).optional(),
    "g:identifier_exists": z.literal("no").optional(),
    "g:item_group_id": text(50).optional(),
    "g:product_type": text(750).optional(),
    "g:color": text(100).optional(),
    "g:size": text(100).optional(),
    "g:shipping_weight": z
      .string()
      .regex(/^\d+ g$/)
      .optional(),
    "g:shipping": z.array(shipping).max(100).optional(),
  })
  .refine(
    (told) => told["g:gtin"] || (told["g:brand"] && told["g:mpn"]) || told["g:identifier_exists"],
    "says neither what identifies it nor that nothing does",
  )
  .refine(
    (told) =>
      !told["g:sale_price"] || Number.parseFloat(told["g:sale_price"]) < Number.parseFloat(told["g:price"]),
    "is reduced to more than before",
  );

const parser = new XMLParser({
  parseTagValue: false,
  isArray: (name) => ["item", "g:shipping", "g:additional_image_link"].includes(name),
});
async function items(): Promise<z.infer<typeof item>[]> {
  const { head, foot } = merchantFrame(shop);
  const text = head + merchantItems(await readFeedProducts(db(), "", 100, now), shop, parcels) + foot;
  expect(XMLValidator.validate(text)).toBe(true);
  return z.array(item).parse(parser.parse(text).rss.channel.item);
}

async function picture(ending: string): Promise<string> {
  const id = createId("med");
  const data = { id, key: `media/${id}.${ending}`, state: "ready" as const, width: 900, height: 900 };
  return (await db().media.create({ data })).id;
}

let avif = "";
beforeAll(async () => {
  const [first, second] = [await picture("webp"), await picture("jpg")];
  avif = await picture("avif");
  const drafts = [
    productDraft({
      ...ringBed,
      pictures: [{ mediaId: first }, { mediaId: second }],
    }),
    productDraft({
      handle: "лежанка",
      title: `Лежанка ${"🐕".repeat(120)}`,
      vendor: "",
      productType: "T".repeat(200),
      pictures: [{ mediaId: avif }],
      options: [],
      variants: [{ optionValues: [], price: 900, requiresShipping: false, barcode: "5012345678901" }],
    }),
    productDraft({ handle: "without-picture", title: "Without a picture" }),
    productDraft({ handle: "draft", title: "Draft", status: "draft", pictures: [{ mediaId: first }] }),
  ];
  for (const draft of drafts)
    await db().$transaction((tx) =>
      saveProduct(tx, { publishedAt: new Date("2026-11-01"), ...draft }, new Date("2026-11-12")),
    );
});

test("Each variant with a picture has an item that keeps Google's rules, with its price, stock and codes", async () => {
  const [small, large, strange, ...others] = await items();
  expect(others).toEqual([]);
  expect(small).toMatchObject({
    "g:title": "Ring <Bed> & Cushion, Small",
    "g:description": "Round.",
    "g:link": "https://shop.test/products/ring-bed/small",
    "g:availability": "in_stock",
    "g:price": "79.00 GBP",
    "g:sale_price": "69.00 GBP",
    "g:condition": "new",
    "g:gtin": "5012345678900",
    "g:mpn": "RB-S",
    "g:size": "Small",
    "g:shipping_weight": "1400 g",
  });
  expect(small).not.toHaveProperty("g:identifier_exists");
  expect(large).toMatchObject({ "g:availability": "out_of_stock", "g:price": "145.00 GBP" });
  expect(large).not.toHaveProperty("g:sale_price");
  expect(large?.["g:item_group_id"]).toBe(small?.["g:item_group_id"]);
  expect(strange).toMatchObject({
    "g:link": `https://shop.test/products/${encodeURIComponent("лежанка")}`,
    "g:image_link": `https://shop.test/media/og/${avif}.jpg`,
    "g:identifier_exists": "no",
  });
});

test("Delivery is priced by country for what is sent, and not named for what is not", async () => {
  const [small, large, voucher] = await items();
  expect(small?.["g:shipping"]).toEqual([
    {
      "g:country": "GB",
      "g:service": "Standard",
      "g:price": "3.95 GBP",
      "g:min_transit_time": "2",
      "g:max_transit_time": "4",
    },
    expect.objectContaining({ "g:country": "DE", "g:service": "Tracked & <signed>", "g:price": "12.90 GBP" }),
  ]);
  expect(large?.["g:shipping"]?.[0]?.["g:price"]).toBe("0.00 GBP");
  expect(voucher).not.toHaveProperty("g:shipping");
});
