import { beforeEach, expect, test } from "vitest";
import { readCollection, readNewHandle, readProduct } from "@/lib/catalogue/data";
import { renameHandle } from "@/lib/catalogue/handles/rename-handle";
import { saveCollection } from "@/lib/catalogue/save-collection";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { Place } from "@/lib/catalogue/types";
import { db } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { saveSetting } from "@/lib/shop/save-setting";
import { emptyCatalogue } from "../../support/catalogue-snapshot";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-02T09:00:00Z");

const save = (handle: string) =>
  db().$transaction((tx) => saveProduct(tx, productDraft({ handle, status: "active" }), now));
const rename = (from: string, to: string, place: Place = "products") =>
  db().$transaction((tx) => renameHandle(tx, { place, from, to }, now));
const leads = (handle: string) => readNewHandle(db(), "products", handle);

beforeEach(async () => {
  await emptyCatalogue();
  await db().redirect.deleteMany();
  await db().collection.deleteMany();
});

test("A renamed product is found under its new handle, and the old one leads to it", async () => {
  await save("ring-bed");
  expect(await rename("ring-bed", "round-bed")).toMatchObject({ ok: true });
  expect(await readProduct(db(), "ring-bed", now)).toBeNull();
  expect(await readProduct(db(), "round-bed", now)).toMatchObject({ title: "Ring Bed" });
  expect(await leads("ring-bed")).toBe("round-bed");
  expect(await leads("round-bed")).toBeNull();
});

test("However often a product is renamed, each old address needs one step and none leads in a circle", async () => {
  await save("a");
  for (const [from, to] of [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["d", "b"],
  ] as const)
    await rename(from, to);
  expect(await Promise.all(["a", "b", "c", "d"].map(leads))).toEqual(["b", null, "b", "b"]);
  await rename("b", "a");
  expect(await Promise.all(["a", "b", "c", "d"].map(leads))).toEqual([null, "a", "a", "a"]);
});

test("A handle that another product has is refused, and nothing is changed", async () => {
  await save("ring-bed");
  await save("round-bed");
  expect(await rename("ring-bed", "round-bed")).toMatchObject({ ok: false, reason: "handle_taken" });
  expect(await rename("no-bed", "some-bed")).toMatchObject({ ok: false, reason: "not_found" });
  expect(await db().redirect.count()).toBe(0);
});

test("Of two that want one handle at once, one gets it", async () => {
  await save("a");
  await save("b");
  const outcomes = await Promise.all([rename("a", "c"), rename("b", "c")]);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(await db().product.count({ where: { handle: "c" } })).toBe(1);
  expect(await db().redirect.count()).toBe(1);
});

test("A new product takes over an address that led elsewhere", async () => {
  await save("ring-bed");
  await rename("ring-bed", "round-bed");
  await save("ring-bed");
  expect(await leads("ring-bed")).toBeNull();
  expect(await readProduct(db(), "ring-bed", now)).not.toBeNull();
});

test("The shop forgets what it kept under both addresses", async () => {
  await save("ring-bed");
  await rename("ring-bed", "round-bed");
  const [job] = await db().$queryRaw<{ payload: { tags: string[] } }[]>`
    SELECT payload FROM graphile_worker._private_jobs AS j JOIN graphile_worker._private_tasks AS t ON t.id = j.task_id
    WHERE t.identifier = 'refresh-tags' AND j.payload::text LIKE '%round-bed%'`;
  expect(job?.payload.tags).toEqual(["product:ring-bed", "product:round-bed", "listings"]);
});

test("A renamed collection keeps its products and its place on the home page", async () => {
  const collection = { handle: "beds", title: "Beds" };
  await db().$transaction(async (tx) => {
    await saveCollection(tx, collection, now);
    const hero = { title: "Sleep", action: { label: "See", href: "/" }, collection: "beds" };
    await saveSetting(tx, "home", { hero });
  });
  await rename("beds", "sofas", "collections");
  expect(await readNewHandle(db(), "collections", "beds")).toBe("sofas");
  expect(await readNewHandle(db(), "products", "beds")).toBeNull();
  expect(await readCollection(db(), "sofas", now)).toMatchObject({ title: "Beds" });
  expect((await readShop(db())).home.hero?.collection).toBe("sofas");
  await db().$transaction((tx) => saveCollection(tx, collection, now));
  expect(await readNewHandle(db(), "collections", "beds")).toBeNull();
});
