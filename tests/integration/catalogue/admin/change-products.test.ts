import { beforeEach, expect, test } from "vitest";
import { adjustStock } from "@/lib/catalogue/admin/products/adjust-stock";
import { setStatus } from "@/lib/catalogue/admin/products/bulk/set-status";
import { tagProducts } from "@/lib/catalogue/admin/products/bulk/tag-products";
import { undoStatus } from "@/lib/catalogue/admin/products/bulk/undo-status";
import { listProducts, readProductChoices, readStockMovements } from "@/lib/catalogue/admin/products/data";
import { changePrices } from "@/lib/catalogue/admin/products/prices/change-prices";
import { previewPrices } from "@/lib/catalogue/admin/products/prices/preview-prices";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { readListRequest } from "@/lib/values/list-request";
import { emptyCatalogue } from "../../../support/catalogue-snapshot";
import { productDraft } from "../../../support/product";

const spring = new Date("2026-03-02T09:00:00Z");
const now = new Date("2026-11-02T09:00:00Z");
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "owner" };
const bob: Actor = { kind: "staff", staffId: "stf_bob", name: "Bob", role: "support" };

async function made(handle: string, overrides = {}): Promise<string> {
  const draft = productDraft({
    handle: handle.replace(" ", "-"),
    title: handle,
    publishedAt: spring,
    ...overrides,
  });
  const saved = await db().$transaction((tx) => saveProduct(tx, draft, spring));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.value.id;
}

const titles = async (params: Record<string, string | string[]>) =>
  (await listProducts(db(), readListRequest(params))).rows.map((row) => row.title);

beforeEach(async () => {
  await emptyCatalogue();
  await db().auditEntry.deleteMany();
});

test("the list is filtered by state, kind, maker, stock and words, and told in order", async () => {
  await made("alder bed", { vendor: "Harlow" });
  await made("birch bowl", {
    status: "draft",
    productType: "Bowl",
    variants: [{ price: 900, onHand: 50, sku: "BB-1" }],
    options: [],
  });
  await made("cedar bed", { vendor: "Wren", variants: [{ price: 100, onHand: 0 }], options: [] });
  expect(await titles({ sort: "title" })).toEqual(["alder bed", "birch bowl", "cedar bed"]);
  expect(await titles({ status: "draft" })).toEqual(["birch bowl"]);
  expect(await titles({ type: "Bowl" })).toEqual(["birch bowl"]);
  expect(await titles({ vendor: ["Harlow", "Wren"], sort: "-title" })).toEqual(["cedar bed", "alder bed"]);
  expect(await titles({ stock: "out" })).toEqual(["cedar bed"]);
  expect(await titles({ stock: "low" })).toEqual(["alder bed"]);
  expect(await titles({ q: "BED alder" })).toEqual(["alder bed"]);
  expect(await titles({ q: "bb-" })).toEqual(["birch bowl"]);
  expect(await titles({ q: "100%" })).toEqual([]);
  expect(await titles({ q: "\\" })).toEqual([]);
  expect(await titles({ sort: "price" })).toEqual(["cedar bed", "birch bowl", "alder bed"]);
  expect(await readProductChoices(db())).toMatchObject({
    vendors: ["Harlow", "Nook & Paw", "Wren"],
    types: ["Bed", "Bowl"],
  });
});

test("many are put into the archive at once, and that can be undone", async () => {
  const ids = [
    await made("a"),
    await made("b", { status: "draft" }),
    await made("c", { status: "archived" }),
  ];
  const archived = await transact((tx) =>
    setStatus(tx, ann, { selection: { ids }, status: "archived" }, now),
  );
  expect(archived).toMatchObject({ ok: true, value: { done: 2, skipped: 1 } });
  expect(await titles({ status: "archived", sort: "title" })).toEqual(["a", "b", "c"]);
  const token = archived.ok ? (archived.value.undo ?? "") : "";
  expect(await transact((tx) => undoStatus(tx, ann, { token }, now))).toMatchObject({ ok: true, value: 2 });
  expect(await titles({ status: "active" })).toEqual(["a"]);
  expect(await titles({ status: "draft" })).toEqual(["b"]);
  expect(await transact((tx) => undoStatus(tx, ann, { token: "{" }, now))).toMatchObject({ ok: false });
  expect(
    await transact((tx) => setStatus(tx, bob, { selection: { ids }, status: "archived" }, now)),
  ).toMatchObject({ reason: "forbidden" });
});

test("all that match are tagged, and not those that do not", async () => {
  await made("a", { tags: ["Dog"] });
  await made("b", { tags: [], status: "draft" });
  const matching = readListRequest({ status: "active" });
  const selection = { matching: { ...matching, filters: { status: ["active"] } } };
  const tag = (tags: string, how: "add" | "remove") =>
    transact((tx) => tagProducts(tx, ann, { selection, tags, how }, now));
  expect(await tag("dog, New  arrival,", "add")).toMatchObject({ ok: true, value: { done: 1 } });
  expect((await db().product.findMany({ orderBy: { handle: "asc" } })).map(({ tags }) => tags)).toEqual([
    ["Dog", "New arrival"],
    [],
  ]);
  expect(await tag("DOG", "remove")).toMatchObject({ value: { done: 1 } });
  expect(await tag(" , ", "add")).toMatchObject({ reason: "no_tag" });
});

test("a reduction is previewed with what the shop will say, done, and ended again", async () => {
  const ids = [
    await made("a"),
    await made("b", { options: [], variants: [{ price: 1000, costPerItem: 950 }] }),
  ];
  const asked = { selection: { ids }, kind: "reduce" as const, by: "-10%" };
  const preview = await previewPrices(db(), ann, asked, now);
  expect(preview).toMatchObject({
    ok: true,
    value: {
      count: 2,
      note: expect.stringMatching(/3 variants.*announces 3 of them.*1 would cost less/),
      lines: [
        { label: "a", before: "£79.00 to £145.00", after: "£71.10 to £130.50 (−10 %)" },
        { label: "b", before: "£10.00", after: "£9.00 (−10 %)" },
      ],
    },
  });
  expect(await transact((tx) => changePrices(tx, ann, asked, now))).toMatchObject({ value: { done: 2 } });
  const prices = async () =>
    (await db().variant.findMany({ orderBy: { price: "asc" } })).map((v) => [v.price, v.compareAtPrice]);
  expect(await prices()).toEqual([
    [900, 1000],
    [7110, 7900],
    [13050, 14500],
  ]);
  expect(await db().product.count({ where: { reduced: true } })).toBe(2);
  await transact((tx) => changePrices(tx, ann, { ...asked, kind: "restore", by: "" }, now));
  expect(await prices()).toEqual([
    [1000, null],
    [7900, null],
    [14500, null],
  ]);
  expect(await db().auditEntry.count({ where: { action: "product.price" } })).toBe(4);
  expect(await previewPrices(db(), ann, { ...asked, by: "cheaper" }, now)).toMatchObject({
    reason: "not_a_price",
  });
});

test("pieces come and go with a reason and a name, and never below nothing", async () => {
  const productId = await made("a");
  const variants = await db().variant.findMany({ orderBy: { position: "asc" } });
  const adjust = (delta: number, actor = ann, reason: "damaged" | "received" = "damaged") =>
    transact((tx) =>
      adjustStock(
        tx,
        actor,
        { productId, moves: [{ variantId: variants[0]?.id ?? "", delta }], reason, note: "wet" },
        now,
      ),
    );
  expect(await adjust(-2)).toMatchObject({ ok: true });
  expect(await adjust(-9)).toMatchObject({ reason: "below_zero" });
  expect(await adjust(-1, bob)).toMatchObject({ reason: "forbidden" });
  expect(await adjust(10, ann, "received")).toMatchObject({ ok: true });
  expect((await readStockMovements(db(), productId)).slice(0, 2)).toMatchObject([
    { delta: 10, reason: "received", variant: "Small", who: "staff:stf_ann", note: "wet" },
    { delta: -2, reason: "damaged" },
  ]);
  expect(await db().stock.findUnique({ where: { variantId: variants[0]?.id ?? "" } })).toMatchObject({
    onHand: 13,
  });
  const foreign = { productId: "prod_x", moves: [{ variantId: variants[0]?.id ?? "", delta: 1 }] };
  expect(
    await transact((tx) => adjustStock(tx, ann, { ...foreign, reason: "lost", note: "" }, now)),
  ).toMatchObject({ reason: "not_found" });
});
