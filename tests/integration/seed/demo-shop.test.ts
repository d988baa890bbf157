import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listCollections, readHome, readProduct } from "@/lib/catalogue/data";
import { exportCatalogue } from "@/lib/catalogue/export/export-catalogue";
import { importCatalogue } from "@/lib/catalogue/import/import-catalogue";
import { db } from "@/lib/platform/db";
import { seedDemoShop } from "../../../prisma/seed";
import { catalogueSnapshot, emptyCatalogue } from "../../support/catalogue-snapshot";

const folder = mkdtempSync(join(tmpdir(), "regulars-demo-"));
process.env.STORAGE_DIR = folder;
const now = new Date("2026-11-22T09:00:00Z");

test("the demo shop opens with filled shelves and honest reductions, and is laid out once", async () => {
  await seedDemoShop(db(), now);
  const products = await db().product.findMany({ select: { handle: true } });
  expect(products.length).toBeGreaterThanOrEqual(40);
  const collections = await listCollections(db(), now);
  expect(collections.length).toBeGreaterThanOrEqual(6);
  for (const { handle, count } of collections) expect(count, handle).toBeGreaterThan(0);

  const home = await readHome(db(), now);
  expect(home.newest).toHaveLength(8);
  expect(home.reduced.length).toBeGreaterThan(0);
  for (const card of home.reduced) expect(card.lowestPrior, card.handle).toBeGreaterThan(card.minPrice);
  for (const { handle } of products) {
    const product = await readProduct(db(), handle, now);
    expect(product?.collections.length, `${handle} has a breadcrumb`).toBeGreaterThan(0);
    for (const { reduction, price } of product?.variants ?? [])
      if (reduction) expect(reduction.lowestPrior).toBeGreaterThan(price);
  }

  await seedDemoShop(db(), now);
  expect(await db().product.count()).toBe(products.length);
});

test("the demo shop goes out into a file and comes back as it was", async () => {
  const strip = async () =>
    // Pictures come back under new ids, by the address of the old ones; earlier prices are not in a product file.
    (await catalogueSnapshot()).map(({ media, variants, reduced, lowestPrior, ...product }) => ({
      ...product,
      alts: media.map((link) => link.media.alt),
      variants: variants.map(({ media: _, ...variant }) => variant),
    }));
  const before = await strip();
  const file = join(folder, "demo.csv");
  await exportCatalogue(db(), file, { currency: "GBP", shopUrl: "http://shop.test" });
  const options = { dryRun: false, currency: "GBP" };
  expect(await importCatalogue(db(), file, options, now)).toMatchObject({
    value: { created: 0, updated: 0, problems: [] },
  });
  await emptyCatalogue();
  expect(await importCatalogue(db(), file, options, now)).toMatchObject({
    value: { created: before.length, problems: [] },
  });
  const manual = await db().collection.count();
  expect(manual).toBeGreaterThanOrEqual(6);
  expect(await strip()).toEqual(before);
});
