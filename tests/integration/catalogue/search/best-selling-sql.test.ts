import { beforeAll, expect, test } from "vitest";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { bestSellingSql, filledSql } from "@/lib/catalogue/search/reading/best-selling-sql";
import type { Look } from "@/lib/catalogue/search/reading/look-for";
import { readLook, readSpread } from "@/lib/catalogue/search/reading/read-look";
import { searchProducts } from "@/lib/catalogue/search/search-products";
import type { Selection } from "@/lib/catalogue/search/types";
import { refreshSearchWords } from "@/lib/catalogue/search/words/refresh-search-words";
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
  await db().$transaction(refreshSearchWords);
}, 60_000);

/** What the two lists hold; where they are not filled, what they hold when all is read. */
async function lists(
  selection: Selection,
  look: Look,
  most: number,
): Promise<{ rows: object[]; found: number }> {
  const sql = bestSellingSql(selection, look, most, now);
  const all = await db().$queryRaw<{ list: string; filled: boolean }[]>`
    WITH ${sql}
    SELECT 'c0' AS list, product_id, popularity, filters, price, available, words::text AS other, ${filledSql(look, most)} AS filled FROM c0
    UNION ALL SELECT 'beside', product_id, popularity, filters, price, available, failed::text, ${filledSql(look, most)} FROM beside
    ORDER BY 1, popularity DESC, product_id`;
  if (all.some(({ filled }) => !filled) || (all.length === 0 && look !== "all"))
    return lists(selection, "all", most);
  const rows = all.map(({ filled, ...row }) => row);
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

test("a list that is looked for too high up is said not to be filled", async () => {
  const filled = async (look: Look, most: number) =>
    db()
      .$queryRaw`WITH ${bestSellingSql(filtered, look, most, now)} SELECT ${filledSql(look, most)} AS filled`;
  expect(await filled({ from: 10_000 }, 101)).toEqual([{ filled: false }]);
  expect(await filled({ from: 1 }, 101)).toEqual([{ filled: true }]);
  expect(await filled("all", 5_000)).toEqual([{ filled: true }]);
});

test("a search finds, orders and counts the same whatever earlier searches left behind", async () => {
  const spread = await readSpread(db());
  if (!spread) throw new Error("there are too few products");
  expect(spread.steps).toHaveLength(63);
  const memory = { estimates: { spread, shares: new Map<string, number>() }, wordings: new Map() };
  expect(await readLook(db(), everything, memory.estimates)).not.toBe("anywhere");
  const place = { path: "/search", collectionId: null, currency: "GBP", locale: "en-GB" };
  for (const asked of [
    "q=bed",
    "q=wool+bed&option=Colour=Oat&in_stock=1",
    "q=the+bed&option=Colour=Oat",
    "q=lether+collar&page=2",
    "q=lether+collar&option=Colour=Oat&max=30",
    "q=bed+-wool&type=Bed",
    "q=toy&sort=newest&min=20",
  ]) {
    const alone = await searchProducts(db(), readSearch(asked), place, now);
    // Often enough for PostgreSQL to have one plan for all words.
    for (let times = 0; times < 7; times += 1)
      expect(await searchProducts(db(), readSearch(asked), place, now, memory)).toEqual(alone);
  }
  expect(memory.wordings.get("lether collar")).toMatchObject({ corrected: true });
});

test("where estimates promise too much, everything is found all the same", async () => {
  const spread = await readSpread(db());
  if (!spread) throw new Error("there are too few products");
  const shares = { get: () => 0.4, set: () => undefined };
  const place = { path: "/search", collectionId: null, currency: "GBP", locale: "en-GB" };
  const asked = readSearch("q=bramble+bed&option=Colour=Oat");
  const memory = { estimates: { spread, shares }, wordings: new Map() };
  expect(
    await readLook(db(), { ...everything, wording: { kind: "all", text: "bramble" } }, memory.estimates),
  ).toEqual({ from: expect.any(Number) });
  expect(await searchProducts(db(), asked, place, now, memory)).toEqual(
    await searchProducts(db(), asked, place, now),
  );
});

test("the spread of a small shop is of no use and is not asked for", async () => {
  await db().productDocument.deleteMany({ where: { popularity: { lt: 100 } } });
  expect(await readSpread(db())).toBeNull();
  expect(await readLook(db(), everything, null)).toBe("anywhere");
});
