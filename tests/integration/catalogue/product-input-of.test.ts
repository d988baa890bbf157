import { beforeEach, expect, test } from "vitest";
import { productInputOf } from "@/lib/catalogue/save/product-input-of";
import { readKnown } from "@/lib/catalogue/save/read-known";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { ProductInput } from "@/lib/catalogue/schema";
import { db } from "@/lib/platform/db";
import { emptyCatalogue } from "../../support/catalogue-snapshot";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-02T09:00:00Z");

async function save(input: Parameters<typeof saveProduct>[1]): Promise<string> {
  const saved = await db().$transaction((tx) => saveProduct(tx, input, now));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.value.id;
}

async function asItIs(id: string): Promise<ProductInput> {
  const known = (await readKnown(db(), [id])).get(id);
  if (!known) throw new Error("not there");
  return productInputOf(known);
}

beforeEach(emptyCatalogue);

test("a product saved as it is stays unchanged", async () => {
  const id = await save(
    productDraft({ extra: { "Google / MPN": "7" }, publishedAt: null, taxClass: "zero" }),
  );
  const saved = await db().$transaction(async (tx) => saveProduct(tx, await asItIs(id), now));
  expect(saved).toMatchObject({ ok: true, value: { outcome: "unchanged" } });
});

test("variants that trade their choices keep their stock and their ids", async () => {
  const id = await save(productDraft());
  const before = await asItIs(id);
  const [small, large] = before.variants;
  if (!small || !large) throw new Error("two variants");
  await save({
    ...before,
    variants: [
      { ...small, optionValues: ["Large"] },
      { ...large, optionValues: ["Small"] },
    ],
  });
  const variants = await db().variant.findMany({
    where: { productId: id },
    include: { stock: true },
    orderBy: { position: "asc" },
  });
  expect(
    variants.map(({ id, optionValues, slug, stock }) => [id, optionValues, slug, stock?.onHand]),
  ).toEqual([
    [small.id, ["Large"], "large", 5],
    [large.id, ["Small"], "small", 2],
  ]);
});

test("a choice that is renamed has its new address, and a new one may take the old name", async () => {
  const id = await save(productDraft());
  const before = await asItIs(id);
  const [small, large] = before.variants;
  if (!small || !large) throw new Error("two variants");
  await save({
    ...before,
    options: [{ name: "Size", values: ["Tiny", "Large", "Small"] }],
    variants: [
      { ...small, optionValues: ["Tiny"] },
      large,
      { ...small, id: undefined, sku: null, optionValues: ["Small"] },
    ],
  });
  const variants = await db().variant.findMany({ where: { productId: id }, orderBy: { position: "asc" } });
  expect(variants.map(({ slug }) => slug)).toEqual(["tiny", "large", "small"]);
  expect(variants[0]?.id).toBe(small.id);
});

test("an id of another product's variant is no match", async () => {
  const other = await asItIs(await save(productDraft({ handle: "other" })));
  const id = await save(
    productDraft({ options: [], variants: [{ id: other.variants[0]?.id, price: 100 }], handle: "mine" }),
  );
  expect(await db().variant.count({ where: { productId: id } })).toBe(1);
  expect(await db().variant.count({ where: { product: { handle: "other" } } })).toBe(2);
});

test("a product to be shown later has a job that shows it at that moment, and a later save moves it", async () => {
  const later = new Date("2027-01-01T09:00:00Z");
  const id = await save(productDraft({ publishedAt: later }));
  const jobs = () =>
    db().$queryRaw<{ run_at: Date }[]>`
      SELECT run_at FROM graphile_worker.jobs WHERE key = ${`publish:${id}`}`;
  expect(await jobs()).toEqual([{ run_at: later }]);
  const evenLater = new Date("2027-02-01T09:00:00Z");
  await save(productDraft({ publishedAt: evenLater }));
  expect(await jobs()).toEqual([{ run_at: evenLater }]);
});

test("whether something runs low is known of the product", async () => {
  const low = async (onHand: number, more = {}) => {
    const id = await save(
      productDraft({ handle: "low", options: [], variants: [{ price: 100, onHand, ...more }] }),
    );
    return (await db().product.findUniqueOrThrow({ where: { id } })).runningLow;
  };
  expect([await low(0), await low(1), await low(10), await low(11)]).toEqual([false, true, true, false]);
  expect(await low(3, { oversell: true })).toBe(false);
});
