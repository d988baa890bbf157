import { beforeEach, expect, test } from "vitest";
import {
  listCollections,
  listProducts,
  readCollection,
  readHome,
  readProduct,
  readVariantsForSale,
} from "@/lib/catalogue/data";
import { saveCollection } from "@/lib/catalogue/save-collection";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { ProductDraft } from "@/lib/catalogue/schema";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../support/product";

const before = new Date("2026-09-01T09:00:00Z");
const now = new Date("2026-11-02T09:00:00Z");
const save = (draft: ProductDraft, at = now) => db().$transaction((tx) => saveProduct(tx, draft, at));

beforeEach(async () => {
  await db().product.deleteMany();
  await db().collection.deleteMany();
  await db().$transaction((tx) => saveCollection(tx, { handle: "beds", title: "Beds" }, before));
});

test("a product page has its options, stock, breadcrumb and what goes with it", async () => {
  await save(productDraft({ collections: ["beds"] }));
  await save(productDraft({ handle: "cave", title: "Cave", tags: ["cat"] }));
  await save(productDraft({ handle: "lead", title: "Lead", productType: "Lead", collections: ["beds"] }));
  await save(productDraft({ handle: "secret", title: "Secret", status: "draft" }));
  const product = await readProduct(db(), "ring-bed", now);
  expect(product).toMatchObject({
    title: "Ring Bed",
    collections: [{ handle: "beds" }],
    minPrice: 7900,
    available: true,
  });
  expect(
    product?.variants.map(({ slug, title, stockLeft, reduction }) => [slug, title, stockLeft, reduction]),
  ).toEqual([
    ["small", "Small", 5, null],
    ["large", "Large", 2, null],
  ]);
  expect(product?.related.map((card) => card.handle).sort()).toEqual(["cave", "lead"]);
});

test("drafts, archived products and those published later are not shown", async () => {
  await save(productDraft({ handle: "a", status: "draft" }));
  await save(productDraft({ handle: "b", status: "archived" }));
  await save(productDraft({ handle: "c", publishedAt: new Date("2026-12-01") }));
  await save(productDraft({ handle: "d", publishedAt: null }));
  for (const handle of ["a", "b", "c", "d", "never"]) expect(await readProduct(db(), handle, now)).toBeNull();
  expect((await listProducts(db(), {}, now)).total).toBe(0);
  expect(await readProduct(db(), "c", new Date("2026-12-01"))).not.toBeNull();
});

test("a reduced price is shown with the lowest price of the thirty days before, on the page and in lists", async () => {
  const at = (price: number, compareAtPrice?: number) =>
    productDraft({ options: [], variants: [{ price, compareAtPrice, onHand: 1 }], collections: ["beds"] });
  await save(at(10_000), before);
  await save(at(8_000), new Date("2026-10-20T00:00:00Z"));
  await save(at(9_000), new Date("2026-10-25T00:00:00Z"));
  await save(at(6_000, 12_000), now);
  const product = await readProduct(db(), "ring-bed", now);
  expect(product?.variants[0]?.reduction).toEqual({ lowestPrior: 8_000, percent: 25, since: now });
  const home = await readHome(db(), now);
  expect(home.reduced[0]).toMatchObject({ reduced: true, lowestPrior: 8_000, percent: 25, minPrice: 6_000 });
  expect(home.collections).toMatchObject([{ handle: "beds", count: 1 }]);
});

test("lists sort and page without losing or doubling a product", async () => {
  for (let number = 0; number < 7; number += 1)
    await save(
      productDraft({
        handle: `p${number}`,
        title: `P ${number % 3}`,
        options: [],
        variants: [{ price: 100 * (number % 4) }],
        collections: ["beds"],
      }),
    );
  const collection = await readCollection(db(), "beds", now);
  const seen: string[] = [];
  for (const page of [1, 2, 3]) {
    const list = await listProducts(
      db(),
      { collectionId: collection?.id, sort: "price", page, perPage: 3 },
      now,
    );
    expect(list).toMatchObject({ total: 7, pages: 3 });
    seen.push(...list.products.map((product) => product.handle));
  }
  expect(new Set(seen).size).toBe(7);
  expect(await listCollections(db(), now)).toMatchObject([{ handle: "beds", count: 7 }]);
  const featured = await listProducts(db(), { collectionId: collection?.id }, now);
  expect(featured.products.map((product) => product.handle)).toEqual([
    "p0",
    "p1",
    "p2",
    "p3",
    "p4",
    "p5",
    "p6",
  ]);
  expect((await listProducts(db(), { page: 99 }, now)).products).toEqual([]);
});

test("a basket learns price, stock and whether the goods are on sale", async () => {
  await save(productDraft({ status: "draft" }));
  const [small] = await db().variant.findMany({ orderBy: { position: "asc" } });
  const sold = await readVariantsForSale(db(), [small?.id ?? "", "var_gone"], now);
  expect([...sold.values()]).toMatchObject([
    { title: "Ring Bed", variantTitle: "Small", price: 7900, stockLeft: 5, onSale: false, picture: null },
  ]);
});
