import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { oneLine } from "@/lib/catalogue/search/address/one-line";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { searchProducts } from "@/lib/catalogue/search/search-products";
import { suggest } from "@/lib/catalogue/search/suggest";
import { refreshSearchWords } from "@/lib/catalogue/search/words/refresh-search-words";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../../support/product";
import { hasRealData, realData } from "../../../support/real-data";

const now = new Date("2026-11-22T12:00:00Z");
const money = { currency: "GBP", locale: "en-GB" };
const place = { path: "/search", collectionId: null, ...money };

beforeAll(async () => {
  await db().$transaction((tx) => saveProduct(tx, productDraft(), new Date("2026-11-01")));
  await db().$transaction(refreshSearchWords);
});

async function survives(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const names = ["q", "type", "option", "vendor", "min", "max", "page", "sort"];
    const fields = [...names.map((name) => [name, text]), ["option", `${text}=${text}`]].map((field) =>
      field.map((part) => part.toWellFormed()),
    );
    const page = await searchProducts(db(), readSearch(new URLSearchParams(fields).toString()), place, now);
    expect(page.products).toBeInstanceOf(Array);
    expect(await suggest(db(), oneLine(text, 120), money, now)).toBeInstanceOf(Array);
  }
}

const files = [
  "FUZZDB_Postgres_Enumeration.txt",
  "Generic_ErrorBased.txt",
  "Generic_Fuzz.txt",
  "Generic_TimeBased.txt",
  "SQLi_Polyglots.txt",
  "Auth_Bypass.txt",
];

test.skipIf(!hasRealData)(
  "naughty strings are searched for like any other words",
  { timeout: 120_000 },
  async () => {
    const naughty: string[] = JSON.parse(
      readFileSync(realData("bad-input/naughty-strings/blns.json"), "utf8"),
    );
    await survives(naughty);
  },
);

test.skipIf(!hasRealData)(
  "attempts to speak SQL are words and nothing else",
  { timeout: 120_000 },
  async () => {
    const before = await db().product.count();
    for (const file of files)
      await survives(readFileSync(realData(`bad-input/sql/patt-${file}`), "utf8").split("\n"));
    expect(await db().product.count()).toBe(before);
  },
);

test("operators of text search, odd digits and half characters do no harm", async () => {
  await survives([
    "'",
    "''",
    "\\",
    "a & | !",
    ":*",
    "<->",
    "½ ²",
    "bed:*",
    "a\\'b",
    "\0bed",
    "\ud800bed",
    '"ring',
    "-",
    "-bed",
    "or",
    "or or or",
    "(((",
    "ﷺ",
    "%_%",
    "💩",
    "İ",
    "ß",
    "ﬀ",
  ]);
});
