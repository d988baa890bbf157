import { beforeAll, expect, test } from "vitest";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { bestSellingSql } from "@/lib/catalogue/search/reading/best-selling-sql";
import type { Look } from "@/lib/catalogue/search/reading/look-for";
import { readLook, readSpread } from "@/lib/catalogue/search/reading/read-look";
import { searchProducts } from "@/lib/catalogue/search/search-products";
import type { Selection } from "@/lib/catalogue/search/types";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { fillCatalogue } from "../../../bench/fill-catalogue";

const now = new Date("2100-01-01");
const everything: Selection = {
  wording: { kind: "all", text: "bed" },
  collectionId: null,
  choices: [],
  priceFrom: null,
  priceTo: null,
  inStock: false,
};
const filtered: Selection = {
  ...everything,
  choices: [{ key: "option:Colour", values: ["Oat", "Clay"] }],
  priceFrom: 2_000,
  inStock: true,
};

beforeAll(async () => {
  await fillCatalogue(env().DATABASE_URL, 5_000);
}, 60_000);

/** What the two lists hold. */
async function lists(selection: Selection, look: Look, most: number) {
  const sql = bestSellingSql(selection, look, most, now);
  const rows = await db().$queryRaw<{ list: string }[]>`
    WITH ${sql}
    SELECT 'c0' AS list, product_id, popularity, filters, price, available, words::text AS other FROM c0
    UNION ALL SELECT 'beside', product_id, popularity, filters, price, available, failed::text FROM beside
    ORDER BY 1, popularity DESC, product_id`;
  return { rows, found: rows.filter(({ list }) => list === "c0").length };
}

test.each([
  ["of a common word", everything, 501],
  ["of a common word with filters", filtered, 501],
  ["of a common word with filters, as many as there are", filtered, 5_000],
  ["of any of several words", { ...filtered, wording: { kind: "any", text: "wool harlow" } } as const, 101],
  ["of a word that nothing has", { ...filtered, wording: { kind: "all", text: "zebra" } } as const, 501],
])("the best-selling %s are the same wherever they are looked for first", async (_, selection, most) => {
  const { rows, found } = await lists(selection, "anywhere", most);
  if (selection.wording?.text !== "zebra") expect(found).toBeGreaterThan(50);
  for (const look of ["all", { from: 10_000 }, { from: 300 }, { from: 50 }, { from: 1 }] as const)
    expect((await lists(selection, look, most)).rows).toEqual(rows);
});

test("a search finds, orders and counts the same with and without knowing how popularity is spread", async () => {
  const spread = await readSpread(db());
  expect(spread?.steps).toHaveLength(63);
  expect(await readLook(db(), everything, spread, now)).not.toBe("anywhere");
  const place = { path: "/search", collectionId: null, currency: "GBP", locale: "en-GB" };
  for (const asked of [
    "q=bed",
    "q=wool+bed&option=Colour=Oat&in_stock=1",
    "q=lether+collar&page=2",
    "q=toy&sort=newest&min=20",
  ])
    expect(await searchProducts(db(), readSearch(asked), place, now, spread)).toEqual(
      await searchProducts(db(), readSearch(asked), place, now),
    );
});

test("the spread of a small shop is of no use and is not asked for", async () => {
  await db().productDocument.deleteMany({ where: { popularity: { lt: 100 } } });
  expect(await readSpread(db())).toBeNull();
  expect(await readLook(db(), everything, null, now)).toBe("anywhere");
});
