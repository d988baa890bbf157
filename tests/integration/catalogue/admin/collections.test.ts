import { beforeEach, expect, test } from "vitest";
import { addMembers } from "@/lib/catalogue/admin/collections/add-members";
import { previewRules, readCollectionEditor, readMembers } from "@/lib/catalogue/admin/collections/data";
import { deleteCollection } from "@/lib/catalogue/admin/collections/delete-collection";
import { editCollection } from "@/lib/catalogue/admin/collections/edit-collection";
import { emptyCollectionForm } from "@/lib/catalogue/admin/collections/empty-collection-form";
import { moveMember } from "@/lib/catalogue/admin/collections/move-member";
import { removeMembers } from "@/lib/catalogue/admin/collections/remove-members";
import type { CollectionForm } from "@/lib/catalogue/admin/collections/types";
import { readCollection, readNewHandle } from "@/lib/catalogue/data";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { emptyCatalogue } from "../../../support/catalogue-snapshot";
import { productDraft } from "../../../support/product";

const now = new Date("2026-11-02T09:00:00Z");
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "writer" };
const bob: Actor = { ...ann, role: "support" };

const edit = (form: CollectionForm, actor = ann) => transact((tx) => editCollection(tx, actor, form, now));

async function made(overrides: Partial<CollectionForm> = {}): Promise<CollectionForm> {
  const saved = await edit({ ...emptyCollectionForm(), title: "Beds", ...overrides });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const editor = await readCollectionEditor(db(), saved.value.id, now);
  if (!editor) throw new Error("not there");
  return editor.form;
}

async function products(...titles: string[]): Promise<string[]> {
  const ids = [];
  for (const title of titles) {
    const draft = productDraft({ handle: title.toLowerCase(), title, tags: [title] });
    const saved = await db().$transaction((tx) => saveProduct(tx, draft, now));
    if (saved.ok) ids.push(saved.value.id);
  }
  return ids;
}

const order = async (id: string | null) => (await readMembers(db(), id ?? "")).map(({ title }) => title);

beforeEach(async () => {
  await emptyCatalogue();
  await db().collection.deleteMany();
  await db().redirect.deleteMany();
});

test("a collection by hand is filled, ordered and emptied, and nothing of somebody else's move is lost", async () => {
  const [a, b, c] = await products("A", "B", "C");
  const { id } = await made();
  if (!a || !b || !c || !id) throw new Error("three");
  const productIds = [a, b, c];
  expect(await transact((tx) => addMembers(tx, ann, { id, productIds }, now))).toMatchObject({ value: 3 });
  expect(await transact((tx) => addMembers(tx, ann, { id, productIds: [b] }, now))).toMatchObject({
    value: 0,
  });
  expect(await order(id)).toEqual(["A", "B", "C"]);
  const move = (productId: string, after: string | null) =>
    transact((tx) => moveMember(tx, ann, { id, productId, after }, now));
  await move(c, null);
  expect(await order(id)).toEqual(["C", "A", "B"]);
  await move(c, a);
  expect(await order(id)).toEqual(["A", "C", "B"]);
  expect(await move(c, c)).toMatchObject({ reason: "not_found" });
  await Promise.all([move(b, null), move(c, null)]);
  expect((await order(id)).sort()).toEqual(["A", "B", "C"]);
  await transact((tx) => removeMembers(tx, ann, { id, productIds: [a, "prod_x"] }, now));
  expect((await order(id)).length).toBe(2);
  expect(await transact((tx) => removeMembers(tx, bob, { id, productIds: [b] }, now))).toMatchObject({
    reason: "forbidden",
  });
});

test("a collection by rule shows what it will hold and then holds it; by hand nothing is put into it", async () => {
  await products("A", "B", "C");
  const conditions = [
    { field: "price" as const, operator: "less_than" as const, value: "79.01" },
    { field: "tag" as const, operator: "not_equals" as const, value: "b" },
  ];
  const form = await made({ kind: "rule", conditions });
  expect(form.conditions).toEqual(conditions);
  expect((await order(form.id)).sort()).toEqual(["A", "C"]);
  const rules = {
    match: "all" as const,
    conditions: [{ field: "tag" as const, operator: "equals" as const, value: "c" }],
  };
  expect(await previewRules(db(), rules)).toMatchObject({ count: 1, first: [{ title: "C" }] });
  const added = await transact((tx) =>
    addMembers(tx, ann, { id: form.id ?? "", productIds: ["prod_x"] }, now),
  );
  expect(added).toMatchObject({ reason: "not_by_hand" });
});

test("what cannot be read is named at its field", async () => {
  const wrong = {
    ...emptyCollectionForm(),
    kind: "rule" as const,
    position: "first",
    publishAt: "soon",
    conditions: [
      { field: "price" as const, operator: "less_than" as const, value: "cheap" },
      { field: "stock" as const, operator: "less_than" as const, value: "1.5" },
      { field: "title" as const, operator: "contains" as const, value: " " },
    ],
  };
  expect(await edit(wrong)).toMatchObject({
    reason: "invalid",
    detail: {
      title: expect.any(String),
      position: expect.any(String),
      publishAt: expect.any(String),
      "conditions.0.value": expect.any(String),
      "conditions.1.value": expect.any(String),
      "conditions.2.value": expect.any(String),
    },
  });
  expect(await edit({ ...emptyCollectionForm(), title: "X", kind: "rule" })).toMatchObject({
    detail: { conditions: expect.any(String) },
  });
  expect(await edit({ ...emptyCollectionForm(), title: "X" }, bob)).toMatchObject({ reason: "forbidden" });
});

test("the second of two editors is told, an address that changes leads on, and one that is taken is refused", async () => {
  const form = await made();
  await made({ title: "Bowls" });
  expect(await edit({ ...form, handle: "Dog beds" })).toMatchObject({ ok: true });
  expect(await readNewHandle(db(), "collections", "beds")).toBe("dog-beds");
  expect(await edit({ ...form, title: "Other" })).toMatchObject({
    reason: "changed_meanwhile",
    detail: { by: "Ann", values: { handle: "dog-beds" } },
  });
  expect(await edit({ ...emptyCollectionForm(), title: "Bowls" })).toMatchObject({
    reason: "invalid",
    detail: { handle: expect.any(String) },
  });
});

test("a collection is shown from its moment on, hidden when told so, and can be deleted", async () => {
  const form = await made({ publishAt: "2027-01-01T09:00" });
  expect(await readCollection(db(), "beds", now)).toBeNull();
  expect(await readCollection(db(), "beds", new Date("2027-01-01T09:00:00Z"))).not.toBeNull();
  const jobs = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker.jobs WHERE key = ${`publish:${form.id}`}`;
  expect(jobs).toHaveLength(1);
  expect(await edit({ ...form, publishAt: "" })).toMatchObject({ ok: true });
  expect(await readCollection(db(), "beds", now)).not.toBeNull();
  expect(await transact((tx) => deleteCollection(tx, ann, { id: form.id ?? "" }, now))).toMatchObject({
    ok: true,
  });
  expect(await db().collection.count()).toBe(0);
});
