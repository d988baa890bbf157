import { afterEach, expect, test } from "vitest";
import { saveCollection } from "@/lib/catalogue/save-collection";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { ProductDraft } from "@/lib/catalogue/schema";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../support/product";

const monday = new Date("2026-11-02T09:00:00Z");
const tuesday = new Date("2026-11-03T09:00:00Z");

const save = (draft: ProductDraft, now = monday) => db().$transaction((tx) => saveProduct(tx, draft, now));
const read = (handle = "ring-bed") =>
  db().product.findUniqueOrThrow({
    where: { handle },
    include: {
      options: { orderBy: { position: "asc" } },
      variants: {
        orderBy: { position: "asc" },
        include: { stock: true, prices: { orderBy: { id: "asc" } } },
      },
      media: { orderBy: { position: "asc" }, include: { media: true } },
      collections: { include: { collection: true } },
    },
  });

afterEach(async () => {
  await db().product.deleteMany();
  await db().collection.deleteMany();
  await db().media.deleteMany();
});

test("a new product has its variants, prices, stock and listing columns", async () => {
  const saved = await save(productDraft());
  expect(saved).toMatchObject({ ok: true, value: { outcome: "created" } });
  const product = await read();
  expect(product).toMatchObject({
    minPrice: 7900,
    maxPrice: 14500,
    available: true,
    reduced: false,
    version: 1,
    publishedAt: monday,
  });
  expect(product.facets).toEqual([
    "vendor=Nook & Paw",
    "type=Bed",
    "tag=dog",
    "tag=cat",
    "option:Size=Small",
    "option:Size=Large",
  ]);
  expect(
    product.variants.map((variant) => [variant.slug, variant.stock?.onHand, variant.prices.length]),
  ).toEqual([
    ["small", 5, 1],
    ["large", 2, 1],
  ]);
});

test("saving the same again writes nothing", async () => {
  await save(productDraft());
  const before = await read();
  expect(await save(productDraft(), tuesday)).toMatchObject({ value: { outcome: "unchanged" } });
  expect(await read()).toEqual(before);
});

test("a changed price leaves a row, keeps the variant and raises the version", async () => {
  await save(productDraft());
  const before = await read();
  const draft = productDraft();
  draft.variants = [
    { ...draft.variants[0], optionValues: ["Small"], price: 6900, compareAtPrice: 7900 },
    { optionValues: ["Large"], price: 14500 },
  ];
  await save(draft, tuesday);
  const after = await read();
  expect(after.version).toBe(2);
  expect(after.variants[0]?.id).toBe(before.variants[0]?.id);
  expect(after.variants[0]?.prices.map((row) => [row.price, row.from])).toEqual([
    [7900, monday],
    [6900, tuesday],
  ]);
  expect(after).toMatchObject({ reduced: true, lowestPrior: 7900, minPrice: 6900 });
  expect(after.variants[1]?.stock?.onHand).toBe(2);
});

test("a renamed choice keeps its price history by its SKU, a dropped one goes", async () => {
  await save(productDraft());
  const before = await read();
  const draft = productDraft({ options: [{ name: "Size", values: ["Little"] }] });
  draft.variants = [{ optionValues: ["Little"], price: 7900, sku: "RB-S" }];
  await save(draft, tuesday);
  const after = await read();
  expect(after.variants.map((variant) => [variant.id, variant.slug])).toEqual([
    [before.variants[0]?.id, "little"],
  ]);
  expect(after.variants[0]?.prices).toHaveLength(1);
});

test("variants that a partial input does not name stay", async () => {
  await save(productDraft());
  const draft = productDraft({ keepOthers: true });
  draft.variants = [{ optionValues: ["Large"], price: 13900, sku: "RB-L" }];
  await save(draft, tuesday);
  expect((await read()).variants.map((variant) => [variant.slug, variant.price, variant.position])).toEqual([
    ["small", 7900, 0],
    ["large", 13900, 1],
  ]);
});

test("pictures to be fetched become pending media with a job each, shared by gallery and variant", async () => {
  const address = "https://pictures.example/bed.jpg";
  const draft = productDraft({
    pictures: [
      { sourceUrl: address, alt: "A bed" },
      { sourceUrl: address },
      { sourceUrl: "https://pictures.example/2.jpg" },
    ],
  });
  draft.variants = draft.variants.map((variant) => ({ ...variant, picture: 1 }));
  await save(draft);
  const product = await read();
  expect(product.media.map(({ media }) => [media.sourceUrl, media.alt, media.state])).toEqual([
    [address, "A bed", "pending"],
    ["https://pictures.example/2.jpg", "", "pending"],
  ]);
  expect(product.variants[0]?.mediaId).toBe(product.media[0]?.mediaId);
  const jobs = await db().$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'fetch-media'`;
  expect(jobs[0]?.n).toBe(2);
  expect(await save(draft, tuesday)).toMatchObject({ value: { outcome: "unchanged" } });
});

test("collections by rule take in and let go what changes", async () => {
  await db().$transaction((tx) =>
    saveCollection(
      tx,
      {
        handle: "cheap",
        title: "Cheap",
        rules: { match: "all", conditions: [{ field: "price", operator: "less_than", value: "5000" }] },
      },
      monday,
    ),
  );
  await db().$transaction((tx) => saveCollection(tx, { handle: "beds", title: "Beds" }, monday));
  await save(productDraft({ collections: ["beds"] }));
  const names = async () => (await read()).collections.map((link) => link.collection.handle).sort();
  expect(await names()).toEqual(["beds"]);
  const draft = productDraft();
  draft.variants = [{ optionValues: ["Small"], price: 4000 }];
  await save(draft, tuesday);
  expect(await names()).toEqual(["beds", "cheap"]);
  await save({ ...draft, collections: [] }, tuesday);
  expect(await names()).toEqual(["cheap"]);
});

test("a save that was read at an older version is refused", async () => {
  await save(productDraft());
  await save(productDraft({ title: "Ring bed, new" }), tuesday);
  const late = await db().$transaction((tx) => saveProduct(tx, productDraft({ title: "Mine" }), tuesday, 1));
  expect(late).toEqual({ ok: false, reason: "changed_meanwhile", detail: undefined });
  expect((await read()).title).toBe("Ring bed, new");
});

test("twenty at once that save one new product make one product", async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => save(productDraft())));
  expect(outcomes.filter((outcome) => outcome.ok && outcome.value.outcome === "created")).toHaveLength(1);
  expect(await db().variant.count()).toBe(2);
  expect(await db().priceChange.count()).toBe(2);
});

test("a price written past the verbs leaves a row all the same, and no row is ever rewritten", async () => {
  await save(productDraft());
  const [small] = (await read()).variants;
  await db().variant.update({ where: { id: small?.id ?? "" }, data: { price: 1 } });
  expect((await read()).variants[0]?.prices.map((row) => row.price)).toEqual([7900, 1]);
  await expect(db().priceChange.updateMany({ data: { price: 5 } })).rejects.toThrow();
});

test("descriptions are cleaned when they are saved", async () => {
  await save(productDraft({ descriptionHtml: '<p onclick="x()">Soft<script>alert(1)</script></p>' }));
  expect((await read()).descriptionHtml).toBe("<p>Soft</p>");
});
