import { beforeAll, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { searchProducts } from "@/lib/catalogue/search/search-products";
import { refreshSearchWords } from "@/lib/catalogue/search/words/refresh-search-words";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../../support/product";

const now = new Date("2026-11-22T12:00:00Z");
const place = { path: "/search", collectionId: null, currency: "GBP", locale: "en-GB" };
const search = (text: string) => searchProducts(db(), readSearch(text), place, now);
const handles = async (text: string) => (await search(text)).products.map((product) => product.handle);

const colours = (values: string[], price: number, sku: string, onHand = 3) => ({
  options: [{ name: "Colour", values }],
  variants: values.map((value, index) => ({ optionValues: [value], price, sku: `${sku}-${index}`, onHand })),
});
const stock = [
  {
    handle: "ring-bed",
    title: "Bramble Ring Bed",
    productType: "Bed",
    ...colours(["Oat", "Moss"], 7900, "RING"),
  },
  {
    handle: "bolster-bed",
    title: "Heath Bolster Bed",
    productType: "Bed",
    ...colours(["Clay"], 12_900, "BOL", 0),
  },
  { handle: "travel-bed", title: "Roll-up Travel Bed", productType: "Bed", ...colours(["Oat"], 4900, "TRV") },
  { handle: "puppy-bed", title: "First Bed", productType: "Bed", ...colours(["Oat"], 2900, "FST") },
  { handle: "creme-throw", title: "Crème Throw", productType: "Blanket", ...colours(["Oat"], 3900, "THR") },
  {
    handle: "bowl",
    title: "Stoneware Bowl",
    productType: "Bowl",
    vendor: "Elm & Ash",
    descriptionHtml: "<p>For a <b>thirsty</b> animal who has had a bad day in bed.</p>",
    ...colours(["Slate"], 1900, "BWL"),
  },
].map((product) => productDraft({ vendor: "Nook", tags: ["pet"], ...product }));

beforeAll(async () => {
  for (const product of stock)
    await db().$transaction((tx) => saveProduct(tx, product, new Date("2026-11-01")));
  await db().$transaction(refreshSearchWords);
});

test("words find products in every form, with or without accents, in title, type, option and description", async () => {
  expect(await handles("q=ring+beds")).toEqual(["ring-bed"]);
  expect(await handles("q=creme")).toEqual(["creme-throw"]);
  expect(await handles("q=CRÈME")).toEqual(["creme-throw"]);
  expect(await handles("q=moss")).toEqual(["ring-bed"]);
  expect(await handles("q=thirsty")).toEqual(["bowl"]);
  expect(await handles("q=blankets")).toEqual(["creme-throw"]);
});

test("a product with the word in its title comes before one that mentions it, and what is sold out comes later", async () => {
  const found = await handles("q=bed");
  expect(found).toHaveLength(5);
  expect(found.at(-1)).toBe("bowl");
  expect(found.at(-2)).toBe("bolster-bed");
});

test("“pet bad” finds beds and says so, and the literal search is one step away", async () => {
  const page = await search("q=pet+bad");
  expect(page.corrected).toEqual({ shown: "pet bed", literalHref: "/search?q=pet+bad&literal=1" });
  expect(page.products.map((product) => product.handle)).toContain("ring-bed");
  expect(await handles("q=pet+bad&literal=1")).toEqual(["bowl"]);
});

test("a word that nothing has does not spoil the others, and is not led astray", async () => {
  const page = await search("q=budgerigar+bad");
  expect(page.corrected?.shown).toBe("bed");
  expect(page.someWords).toBe(true);
  expect(page.products[0]?.handle).not.toBe("bowl");
});

test.each(["bde", "bolstre", "stonewear", "trvel bed", "bram", "blanquet"])(
  "the misspelt “%s” finds something",
  async (typed) => {
    const page = await search(`q=${typed.replace(" ", "+")}`);
    expect(page.total).toBeGreaterThan(0);
    expect(page.corrected).not.toBeNull();
  },
);

test("words that no product has together find those that have some, and say so", async () => {
  const page = await search("q=stoneware+throw");
  expect(page.someWords).toBe(true);
  expect(page.products.map((product) => product.handle).sort()).toEqual(["bowl", "creme-throw"]);
});

test("a SKU finds its product", async () => {
  expect(await handles("q=TRV-0")).toEqual(["travel-bed"]);
});

test("filters narrow down, values of one kind widen, and counts say what else there is", async () => {
  expect((await handles("type=Bed&option=Colour=Oat")).sort()).toEqual([
    "puppy-bed",
    "ring-bed",
    "travel-bed",
  ]);
  expect((await handles("type=Bowl&type=Blanket")).sort()).toEqual(["bowl", "creme-throw"]);
  expect((await handles("min=29&max=49")).sort()).toEqual(["creme-throw", "puppy-bed", "travel-bed"]);
  expect(await handles("type=Bed&in_stock=1")).not.toContain("bolster-bed");
  const page = await search("type=Bed");
  expect(page.total).toBe(4);
  expect(page.stock.count).toBe(3);
  const values = (key: string) =>
    Object.fromEntries(
      page.groups.find((group) => group.key === key)?.values.map((v) => [v.label, v.count]) ?? [],
    );
  expect(values("type")).toEqual({ Bed: 4, Blanket: 1, Bowl: 1 });
  expect(values("option:Colour")).toEqual({ Oat: 3, Clay: 1, Moss: 1 });
  expect(Object.fromEntries(page.prices.map(({ label, count }) => [label, count]))).toEqual({
    "£25 to £50": 2,
    "£50 to £100": 1,
    "£100 to £200": 1,
  });
});

test("sorting by price and paging beyond the end", async () => {
  expect(await handles("type=Bed&sort=price")).toEqual([
    "puppy-bed",
    "travel-bed",
    "ring-bed",
    "bolster-bed",
  ]);
  expect(await handles("type=Bed&sort=price_desc")).toEqual([
    "bolster-bed",
    "ring-bed",
    "travel-bed",
    "puppy-bed",
  ]);
  expect(await handles("type=Bed&page=9999")).toEqual([]);
});

test("a product that is not published yet, or no longer, is not found", async () => {
  const later = productDraft({
    handle: "later",
    title: "Later Lounger",
    publishedAt: new Date("2027-01-01"),
  });
  await db().$transaction((tx) => saveProduct(tx, later, now));
  expect((await search("q=lounger&literal=1")).total).toBe(0);
  await db().$transaction((tx) => saveProduct(tx, { ...later, publishedAt: new Date("2026-01-01") }, now));
  expect(await handles("q=lounger")).toEqual(["later"]);
  await db().$transaction((tx) => saveProduct(tx, { ...later, status: "archived" }, now));
  expect((await search("q=lounger&literal=1")).total).toBe(0);
});
