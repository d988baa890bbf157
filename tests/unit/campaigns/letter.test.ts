import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Wording } from "@/lib/campaigns/content/schema";
import { contentSchema, wordingSchema } from "@/lib/campaigns/content/schema";
import { fillLetter } from "@/lib/campaigns/letter/fill-letter";
import type { Shown } from "@/lib/campaigns/letter/read-shown";
import type { LetterReader } from "@/lib/campaigns/letter/types";
import { writeLetter } from "@/lib/campaigns/letter/write-letter";
import { shopSettingsSchema } from "@/lib/shop/schema";
import { hasRealData, realData } from "../../support/real-data";
import "../../support/test-settings";

const now = new Date("2026-11-23T09:00:00Z");
const shop = shopSettingsSchema.parse({
  brand: { name: "Nook & Paw" },
  seller: { personName: "Edie Marlowe" },
});
const id = (prefix: string, end: string) =>
  `${prefix}_01jd0000000000000000000${end}`.slice(0, prefix.length + 27);
const [media, product, soldOut, discount] = [
  id("med", "001"),
  id("prod", "002"),
  id("prod", "003"),
  id("disc", "004"),
];
const card = (cardId: string, more: object) => ({
  ...{ id: cardId, handle: "linen-nest", title: "Linen nest", vendor: "", productType: "" },
  ...{ minPrice: 8900, maxPrice: 8900, reduced: false, lowestPrior: null, percent: null, available: true },
  ...{ publishedAt: now, pictures: [], ...more },
});
const shown: Shown = {
  pictures: new Map([
    [media, { src: `https://shop.test/media/letter/${media}.jpg`, width: 1200, height: 800 }],
  ]),
  products: new Map([
    [product, card(product, { lowestPrior: 10000, percent: 11, reduced: true, maxPrice: 12000 })],
    [soldOut, card(soldOut, { title: "Wool throw", handle: "wool-throw", available: false })],
  ]),
  vouchers: new Map([[discount, { words: "10% off beds", code: "NEST10", until: "30 November 2026" }]]),
};
const words = (text: string, more: object = {}) => ({ type: "text", text, ...more });
const full: Wording = wordingSchema.parse({
  subject: "{first_name|Hello}, the nest is back",
  preheader: "From {town|the workshop}",
  content: {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          words("Dear "),
          { type: "personal", attrs: { field: "first_name", fallback: "friend" } },
          words(", "),
          words("look here", {
            marks: [{ type: "bold" }, { type: "link", attrs: { href: "/collections/beds" } }],
          }),
        ],
      },
      { type: "heading", attrs: { level: 2 }, content: [words("What is new")] },
      {
        type: "bulletList",
        content: [{ type: "listItem", content: [{ type: "paragraph", content: [words("First")] }] }],
      },
      {
        type: "picture",
        attrs: { mediaId: media, alt: "A nest", href: "example.org/nest", caption: "In oat" },
      },
      { type: "products", attrs: { ids: [product, soldOut, id("prod", "009")] } },
      {
        type: "story",
        attrs: { mediaId: media, alt: "Edie", side: "end" },
        content: [{ type: "paragraph", content: [words("We weave.")] }],
      },
      {
        type: "question",
        attrs: {
          question: "Which one?",
          answers: [{ text: "Oat", href: "/products/linen-nest" }],
          reply: true,
        },
      },
      { type: "voucher", attrs: { discountId: discount } },
      { type: "divider" },
      { type: "button", attrs: { text: "Look around", href: "/" } },
    ],
  },
});
const write = (wording: Wording) =>
  writeLetter(wording, { shop, shopUrl: "https://shop.test", topic: "newsletter", shown }, now);
const reader = (fields: LetterReader["fields"] = {}): LetterReader => ({
  fields,
  readerLinks: {
    preferences: "https://shop.test/letters/preferences/x",
    stop: "https://shop.test/letters/stop/x",
  },
  go: (no) => `https://shop.test/go/${no}?a=1&b=2`,
});
const flat = (text: string) => text.replace(/\s+/g, " ");
/** What somebody reads of HTML, and where its links lead. */
const read = (html: string) => flat(html.replace(/<a href="([^"]*)"[^>]*>/g, "$1 ").replace(/<[^>]*>/g, ""));

test("a letter shows what the shop has at the moment, in HTML and in text, and each reader's own", async () => {
  const compiled = await write(full);
  const letter = fillLetter(compiled, reader({ first_name: "Maya", town: "Todmorden" }));
  expect(letter.subject).toBe("Maya, the nest is back");
  for (const body of [read(letter.html), flat(letter.text)]) {
    for (const fact of [
      "Dear Maya, ",
      "look here",
      "What is new",
      "First",
      "In oat",
      "Linen nest",
      "from £89.00, 11% off",
      "£100.00 was the lowest price in the 30 days before.",
      "Wool throw",
      "Sold out at the moment",
      "Prices and stock of 23 November 2026",
      "We weave.",
      "Which one?",
      "NEST10",
      "Until 30 November 2026.",
      "Edie Marlowe",
      "https://shop.test/letters/preferences/x",
      "https://shop.test/letters/stop/x",
      "answer this letter",
    ])
      expect(body, fact).toContain(fact);
    expect(body).not.toMatch(/[\ufdd0-\ufdef]|undefined|\[object/);
  }
  expect(letter.html).toContain('href="mailto:hello@shop.example?subject=Which%20one%3F"');
  expect(letter.html).toContain("From Todmorden");
  expect(letter.html).toContain('href="https://shop.test/go/0?a=1&amp;b=2"');
  expect(letter.html).toContain("prefers-color-scheme:dark");
  expect(letter.text).not.toMatch(/<\/?[a-z]/);
  expect(Buffer.byteLength(letter.html), "Gmail cuts at 102 KB").toBeLessThan(40_000);
});

test("addresses are known once each and wait for the reader's own; the way out never goes by a counter", async () => {
  const compiled = await write(full);
  expect(compiled.links).toEqual([
    "https://shop.test/",
    "https://shop.test/collections/beds",
    "https://example.org/nest",
    "https://shop.test/products/linen-nest",
    "https://shop.test/products/wool-throw",
  ]);
  expect(compiled.fields.toSorted()).toEqual(["first_name", "town"]);
  const hrefs = [...fillLetter(compiled, reader()).html.matchAll(/href="([^"]*)"/g)].map(
    ([, href = ""]) => href,
  );
  expect(hrefs.filter((href) => !/^(https:\/\/shop\.test\/(go|letters)\/|mailto:)/.test(href))).toEqual([]);
});

test("who is not known by name gets the writer's words instead, and the same reader the same letter", async () => {
  const compiled = await write(full);
  const letter = fillLetter(compiled, reader({ first_name: " ", town: null }));
  expect(letter.subject).toBe("Hello, the nest is back");
  expect(read(letter.html)).toContain("Dear friend, ");
  expect(fillLetter(JSON.parse(JSON.stringify(compiled)), reader({ first_name: " " }))).toEqual(letter);
  expect(await write(full)).toEqual(compiled);
});

describe.skipIf(!hasRealData)("What hostile people write", () => {
  // Vitest looks through a suite that it skips as well.
  const naughty = "bad-input/naughty-strings/blns.json";
  const hostile: string[] = hasRealData
    ? JSON.parse(readFileSync(realData(naughty), "utf8")).slice(0, 600)
    : [];

  test("stays words: as a reader's name, as the writer's text, in subject and address", async () => {
    const plain = (await write(full)).html.join("").match(/<[a-z]+/g)?.length;
    const compiled = await write(full);
    for (const name of hostile) {
      const { html, subject } = fillLetter(compiled, reader({ first_name: name, town: name }));
      expect(html.match(/<[a-z]+/g)?.length, name).toBe(plain);
      expect(subject).not.toMatch(/[\r\n\u202e]/);
    }
  });

  test("is taken as it is typed or refused, never run", async () => {
    for (const text of hostile.filter((one) => one.length < 150)) {
      const typed = {
        type: "paragraph",
        content: [words(text, { marks: [{ type: "link", attrs: { href: text } }] })],
      };
      const parsed = wordingSchema.safeParse({
        subject: text,
        preheader: text,
        content: { type: "doc", content: [typed] },
      });
      if (!parsed.success) continue;
      const { html } = fillLetter(await write(parsed.data), reader());
      expect(html).not.toMatch(/<(script|img|svg|iframe|object)\b/i);
      expect(html).not.toMatch(/href="(javascript|data|vbscript):/i);
    }
  }, 60_000);
});

test.each([
  ["another kind of block", { type: "table" }],
  ["raw HTML", { type: "html", attrs: { html: "<b>" } }],
  ["an address that runs", { type: "button", attrs: { text: "x", href: "javascript:alert(1)" } }],
  [
    "an address that runs behind a space",
    { type: "button", attrs: { text: "x", href: " java\tscript:alert(1)" } },
  ],
  ["an id of something else", { type: "products", attrs: { ids: ["cust_01"] } }],
  ["seven products", { type: "products", attrs: { ids: Array.from({ length: 7 }, () => product) } }],
  ["a heading of the first rank", { type: "heading", attrs: { level: 1 } }],
])("%s is no part of a letter", (_, block) => {
  expect(contentSchema.safeParse({ type: "doc", content: [block] }).success).toBe(false);
});

test("what an editor adds of its own is left out, and text without what nobody types", () => {
  const link = { type: "link", attrs: { href: "/x", target: "_blank", class: null } };
  const parsed = contentSchema.parse({
    type: "doc",
    content: [{ type: "paragraph", content: [words("a\u0000\ufdd00\ufdd1\u202eb", { marks: [link] })] }],
  });
  expect(parsed.content[0]).toEqual({
    type: "paragraph",
    content: [words("a0b", { marks: [{ type: "link", attrs: { href: "/x" } }] })],
  });
});
