import { beforeEach, expect, test } from "vitest";
import { readProductEditor } from "@/lib/catalogue/admin/products/data";
import { deleteDraft } from "@/lib/catalogue/admin/products/editor/delete-draft";
import { duplicateProduct } from "@/lib/catalogue/admin/products/editor/duplicate-product";
import { editProduct } from "@/lib/catalogue/admin/products/editor/edit-product";
import { emptyProductForm } from "@/lib/catalogue/admin/products/editor/empty-product-form";
import type { ProductForm } from "@/lib/catalogue/admin/products/types";
import { readNewHandle, readProduct } from "@/lib/catalogue/data";
import { reserveStock } from "@/lib/catalogue/stock/reserve-stock";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { emptyCatalogue } from "../../../support/catalogue-snapshot";

const now = new Date("2026-11-02T09:00:00Z");
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "writer" };
const support: Actor = { ...ann, role: "support" };

const edit = (form: ProductForm, at = now, actor = ann) => transact((tx) => editProduct(tx, actor, form, at));

function newForm(overrides: Partial<ProductForm> = {}): ProductForm {
  const form = emptyProductForm();
  const [variant] = form.variants;
  if (!variant) throw new Error("one variant");
  const of = (value: string, price: string, onHand: string) => ({
    ...variant,
    optionValues: [value],
    price,
    onHand,
  });
  return {
    ...form,
    title: "Ring Bed",
    options: [{ name: "Size", values: ["Small", "Large"] }],
    variants: [of("Small", "79", "5"), of("Large", "145.00", "2")],
    ...overrides,
  };
}

async function made(overrides: Partial<ProductForm> = {}, at = now): Promise<ProductForm> {
  const saved = await edit(newForm(overrides), at);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return formOf(saved.value.id, at);
}

async function formOf(id: string, at = now): Promise<ProductForm> {
  const editor = await readProductEditor(db(), id, at);
  if (!editor) throw new Error("not there");
  return editor.form;
}

const withVariant = (form: ProductForm, index: number, change: Partial<ProductForm["variants"][number]>) => ({
  ...form,
  variants: form.variants.map((variant, at) => (at === index ? { ...variant, ...change } : variant)),
});

beforeEach(async () => {
  await emptyCatalogue();
  await db().auditEntry.deleteMany();
  await db().redirect.deleteMany();
});

test("a new product is in the shop at once, with its variants and pieces, and the log tells of it", async () => {
  const form = await made();
  expect(form.handle).toBe("ring-bed");
  const page = await readProduct(db(), "ring-bed", now);
  expect(page?.variants.map(({ title, price, stockLeft }) => [title, price, stockLeft])).toEqual([
    ["Small", 7900, 5],
    ["Large", 14500, 2],
  ]);
  expect(await db().auditEntry.findMany()).toMatchObject([
    { action: "product.create", actor: "staff:stf_ann", entityId: form.id, after: { title: "Ring Bed" } },
  ]);
});

test("an editor that is saved as it was opened changes nothing", async () => {
  const form = await made();
  const before = await db().product.findFirstOrThrow();
  expect(await edit(form)).toMatchObject({ ok: true });
  expect(await db().product.findFirstOrThrow()).toEqual(before);
  expect(await db().auditEntry.count()).toBe(1);
});

test("only who may write the catalogue saves", async () => {
  expect(await edit(newForm(), now, support)).toMatchObject({ ok: false, reason: "forbidden" });
});

test("each field that cannot be read has its sentence, and nothing is saved", async () => {
  const form = newForm({ title: " ", options: [{ name: "Size", values: ["Small", "Large"] }] });
  const wrong = withVariant(withVariant(form, 0, { price: "cheap" }), 1, { price: "", onHand: "some" });
  const answer = await edit({ ...wrong, publishAt: "soon" });
  expect(answer).toMatchObject({
    ok: false,
    reason: "invalid",
    detail: {
      title: "Give it a title of at most 255 letters.",
      "variants.0.price": "Write an amount, such as 12.50.",
      "variants.1.price": "Give it a price.",
      "variants.1.onHand": "Write a whole number.",
      publishAt: "Give a day and a time.",
    },
  });
  expect(await db().product.count()).toBe(0);
});

test("the second of two editors is told what the first one saved, and may then save over it", async () => {
  const mine = await made();
  const theirs = await formOf(mine.id ?? "");
  expect(await edit({ ...theirs, title: "Round Bed" })).toMatchObject({ ok: true });
  const refused = await edit({ ...mine, vendor: "Nook & Paw" });
  expect(refused).toMatchObject({
    ok: false,
    reason: "changed_meanwhile",
    detail: {
      by: "Ann",
      fields: [
        { label: "Title", mine: "Ring Bed", theirs: "Round Bed" },
        { label: "Maker", mine: "Nook & Paw", theirs: "" },
      ],
      values: { title: "Round Bed" },
    },
  });
  const { version } = await formOf(mine.id ?? "");
  expect(await edit({ ...mine, version, vendor: "Nook & Paw" })).toMatchObject({ ok: true });
  expect(await formOf(mine.id ?? "")).toMatchObject({ title: "Ring Bed", vendor: "Nook & Paw" });
});

test("of many editors who save at once one is first and the others are told", async () => {
  const form = await made();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) => edit({ ...form, title: `Bed ${index}` })),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "changed_meanwhile")).toHaveLength(5);
});

test("stock moves by the difference, so that a sale meanwhile stays sold", async () => {
  const form = await made();
  const small = form.variants[0]?.id ?? "";
  await db().stock.update({ where: { variantId: small }, data: { onHand: { decrement: 3 } } });
  expect(await edit(withVariant(form, 0, { onHand: "7" }))).toMatchObject({ ok: true });
  expect(await db().stock.findUnique({ where: { variantId: small } })).toMatchObject({ onHand: 4 });
  expect(
    await db().stockMovement.findFirst({ where: { variantId: small }, orderBy: { id: "desc" } }),
  ).toMatchObject({ delta: 2, reason: "correction", actor: "staff:stf_ann" });
  const refused = await edit(withVariant(await formOf(form.id ?? ""), 0, { onHand: "-1" }));
  expect(refused).toMatchObject({ reason: "invalid", detail: { "variants.0.onHand": expect.any(String) } });
});

test("a value that is renamed keeps its pieces and the history of its price", async () => {
  const form = await made();
  const id = form.variants[0]?.id;
  const renamed = withVariant(form, 0, { optionValues: ["Tiny"], price: "70.00" });
  const options = [{ name: "Size", values: ["Tiny", "Large"] }];
  expect(await edit({ ...renamed, options }, new Date("2026-11-03T09:00:00Z"))).toMatchObject({ ok: true });
  const after = await formOf(form.id ?? "");
  expect(after.variants[0]).toMatchObject({ id, optionValues: ["Tiny"], onHand: "5" });
  expect(await db().priceChange.count({ where: { variantId: id ?? "" } })).toBe(2);
});

test("another address leads on from the old one; one that is taken is refused at its field", async () => {
  const form = await made();
  await made({ title: "Den" });
  expect(await edit({ ...form, handle: "Round bed!" })).toMatchObject({
    ok: true,
    value: { handle: "round-bed" },
  });
  expect(await readNewHandle(db(), "products", "ring-bed")).toBe("round-bed");
  const now2 = await formOf(form.id ?? "");
  expect(await edit({ ...now2, handle: "den" })).toMatchObject({
    reason: "invalid",
    detail: { handle: expect.any(String) },
  });
});

test("titles may be the same: the address of the second has a number, unless it was chosen", async () => {
  await made();
  expect((await made()).handle).toBe("ring-bed-2");
  expect(await edit(newForm({ handle: "ring-bed" }))).toMatchObject({
    reason: "invalid",
    detail: { handle: expect.any(String) },
  });
});

test("a new picture needs words or a decision; one that an import brought without stays", async () => {
  const [known, fresh] = [createId("med"), createId("med")];
  await db().media.createMany({ data: [{ id: known }, { id: fresh }] });
  const form = await made();
  await db().productMedia.create({ data: { productId: form.id ?? "", mediaId: known, position: 0 } });
  const before = await formOf(form.id ?? "");
  expect(before.pictures).toEqual([{ mediaId: known, alt: "", altExcused: false }]);
  const two = [...before.pictures, { mediaId: fresh, alt: " ", altExcused: false }];
  expect(await edit({ ...before, pictures: two })).toMatchObject({
    reason: "invalid",
    detail: { "pictures.1.alt": expect.any(String) },
  });
  const excused = two.map((picture) => ({ ...picture, altExcused: picture.mediaId === fresh }));
  expect(await edit({ ...before, pictures: excused })).toMatchObject({ ok: true });
  expect((await formOf(form.id ?? "")).pictures[1]).toEqual({ mediaId: fresh, alt: "", altExcused: true });
});

test("a product of the future is not shown before its moment, and one that is shown can be planned anew", async () => {
  // The shop's clock stands in London: in summer an hour before UTC.
  const form = await made({ publishAt: "2027-07-01T09:00" });
  expect(await readProduct(db(), "ring-bed", now)).toBeNull();
  expect(await readProduct(db(), "ring-bed", new Date("2027-07-01T07:59:00Z"))).toBeNull();
  expect(await readProduct(db(), "ring-bed", new Date("2027-07-01T08:00:00Z"))).not.toBeNull();
  expect(form.publishAt).toBe("2027-07-01T09:00");
  expect(await edit({ ...form, publishAt: "" })).toMatchObject({ ok: true });
  expect(await readProduct(db(), "ring-bed", now)).not.toBeNull();
});

test("a description is cleaned, and what the editor does not show stays", async () => {
  const form = await made({ descriptionHtml: '<p onclick="x()">Round<script>1</script></p>' });
  await db().product.update({ where: { id: form.id ?? "" }, data: { extra: { "Google / MPN": "7" } } });
  await edit({ ...form, tags: ["dog"] });
  expect(await db().product.findUnique({ where: { id: form.id ?? "" } })).toMatchObject({
    descriptionHtml: "<p>Round</p>",
    extra: { "Google / MPN": "7" },
    tags: ["dog"],
  });
});

test("the log holds what changed and nothing else", async () => {
  const form = await made();
  await edit({ ...withVariant(form, 1, { price: "140" }), title: "Round Bed" });
  expect(await db().auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
    action: "product.save",
    before: { title: "Ring Bed", "variant Large": { price: 14500 } },
    after: { title: "Round Bed", "variant Large": { price: 14000 } },
  });
});

test("a copy is a draft with its own address and no pieces, SKUs or history", async () => {
  const form = await made();
  const copied = await transact((tx) => duplicateProduct(tx, ann, { id: form.id ?? "" }, now));
  if (!copied.ok) throw new Error(copied.reason);
  const copy = await formOf(copied.value.id);
  expect(copy).toMatchObject({ title: "Copy of Ring Bed", handle: "copy-of-ring-bed", status: "draft" });
  expect(copy.variants.map(({ onHand, sku }) => [onHand, sku])).toEqual([
    ["0", ""],
    ["0", ""],
  ]);
});

test("a draft can be deleted, what is in the shop cannot", async () => {
  const form = await made();
  const remove = () => transact((tx) => deleteDraft(tx, ann, { id: form.id ?? "" }, now));
  expect(await remove()).toMatchObject({ ok: false, reason: "not_a_draft" });
  await edit({ ...form, status: "draft" });
  expect(await remove()).toMatchObject({ ok: true, value: { title: "Ring Bed" } });
  expect(await db().product.count()).toBe(0);
});

test("saving while somebody pays neither waits for the buyer nor loses the promise", async () => {
  const form = await made();
  const line = { variantId: form.variants[0]?.id ?? "", quantity: 2 };
  const held = { orderId: "ord_1", lines: [line], expiresAt: new Date(now.getTime() + 60_000) };
  await Promise.all([
    db().$transaction((tx) => reserveStock(tx, held, now)),
    edit(withVariant({ ...form, title: "Round Bed" }, 0, { onHand: "6" })),
  ]);
  expect(await db().stock.findUnique({ where: { variantId: line.variantId } })).toMatchObject({
    onHand: 6,
    reserved: 2,
  });
});
