import { beforeAll, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { searchProducts } from "@/lib/catalogue/search/search-products";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../../support/product";

const now = new Date("2026-11-22T12:00:00Z");
const place = { path: "/search", collectionId: null, currency: "GBP", locale: "en-GB" };

const draft = (handle: string, colours: string[], tags: string[]) =>
  productDraft({
    handle,
    tags,
    vendor: "Elm = Ash",
    productType: "Bed",
    options: [{ name: "Colour", values: colours }],
    variants: colours.map((colour, at) => ({
      optionValues: [colour],
      price: 2_900,
      sku: `${handle}-${at}`,
      onHand: 1,
    })),
  });

beforeAll(async () => {
  for (const one of [
    draft("ring", ["Oat", "Moss"], ["soft", "wool"]),
    draft("nest", ["Oat"], ["soft"]),
    draft("cave", ["Clay"], ["wool"]),
  ])
    await db().$transaction((tx) => saveProduct(tx, one, new Date("2026-11-01")));
});

/** What stands beside a list, by kind, with how many of each. */
async function beside(asked: string): Promise<Record<string, Record<string, number>>> {
  const { groups } = await searchProducts(db(), readSearch(asked), place, now);
  return Object.fromEntries(
    groups.map(({ key, values }) => [key, Object.fromEntries(values.map((one) => [one.label, one.count]))]),
  );
}

async function facets(handle: string, change: (facets: string[]) => string[]): Promise<void> {
  const product = await db().product.findUniqueOrThrow({ where: { handle } });
  await db().product.update({ where: { handle }, data: { facets: change(product.facets) } });
}

const counted = async (handle: string) =>
  (await db().productDocument.findFirstOrThrow({ where: { product: { handle } } })).counted;

test("tags are counted where one is chosen, beside what else could be chosen", async () => {
  expect(await beside("tag=soft")).toEqual({
    "option:Colour": { Oat: 2, Moss: 1 },
    tag: { soft: 2, wool: 2 },
  });
  expect(await beside("tag=soft&option=Colour=Oat")).toEqual({
    "option:Colour": { Oat: 2, Moss: 1 },
    tag: { soft: 2, wool: 1 },
  });
});

test("what is counted of a product follows its facets and not its tags and collections", async () => {
  expect(await counted("ring")).toBe("vendor=Elm = Ash\ntype=Bed\noption:Colour=Oat\noption:Colour=Moss");
  await facets("cave", (known) => [...known, "option:Colour=Oat"]);
  expect(await beside("type=Bed")).toMatchObject({ "option:Colour": { Oat: 3, Moss: 1, Clay: 1 } });
  await facets("cave", (known) => known.filter((facet) => facet !== "option:Colour=Oat"));
  expect(await beside("type=Bed")).toMatchObject({ "option:Colour": { Oat: 2, Moss: 1, Clay: 1 } });
});

test("a facet with several lines is one, and a product without any takes nothing from the others", async () => {
  await facets("nest", (known) => [...known, "option:Size=10 cm\n\ntype=Toy"]);
  await facets("cave", () => []);
  expect(await beside("min=20")).toEqual({
    type: { Bed: 2 },
    vendor: { "Elm = Ash": 2 },
    "option:Colour": { Oat: 2, Moss: 1 },
    "option:Size": { "10 cm  type=Toy": 1 },
  });
});
