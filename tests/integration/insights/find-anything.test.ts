import { beforeAll, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { findChoices } from "@/lib/discounts/admin/find-choices";
import { findAnything } from "@/lib/insights/find/find-anything";
import { findVariants } from "@/lib/orders/drafts/data";
import { db } from "@/lib/platform/db";
import type { Role, StaffActor } from "@/lib/staff/types";
import { openShop } from "../../support/checkout/open-shop";
import { paidOrder } from "../../support/orders/paid-order";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-21T12:00:00Z");
const as = (role: Role): StaffActor => ({
  kind: "staff",
  staffId: "stf_ann",
  name: "Ann",
  role,
  stale: false,
});
const titles = async (words: string, role: Role = "owner") =>
  (await findAnything(db(), as(role), words, now)).map(({ kind, title }) => `${kind} ${title}`);

beforeAll(async () => {
  await openShop(100);
  const save = (handle: string, title: string, sku: string, status: "active" | "draft") =>
    db().$transaction((tx) =>
      saveProduct(
        tx,
        productDraft({ handle, title, status, options: [], variants: [{ price: 900, onHand: 3, sku }] }),
        now,
      ),
    );
  await save("heath-throw", "Heath wool throw", "HT-100", "active");
  await save("heath-bowl", "Heath bowl", "OX-7", "draft");
});

test("the palette finds words in any order and the latest orders first, of the kinds a person may see", async () => {
  const first = await paidOrder({ name: "Ada Okafor", email: "ada@found.test" });
  const second = await paidOrder({ name: "Ada Okafor", email: "ada2@found.test" });
  await db().order.update({ where: { id: second.id }, data: { placedAt: new Date("2027-01-01") } });
  expect(await titles("wool heath")).toEqual(["product Heath wool throw"]);
  expect(await titles("ht-1")).toEqual(["product Heath wool throw"]);
  const orders = (await titles("okafor ada")).filter((title) => title.startsWith("order"));
  expect(orders).toEqual([`order #${second.number} Ada Okafor`, `order #${first.number} Ada Okafor`]);
  expect(await titles(`#${first.number}`)).toEqual([`order #${first.number} Ada Okafor`]);
  expect(await titles("okafor ada", "writer")).toEqual([]);
  expect(await titles("%%")).toEqual([]);
});

test("a box to choose from finds products that can be sold, by words or SKU", async () => {
  const labels = (found: readonly { label: string }[]) => found.map(({ label }) => label);
  expect(labels(await findVariants(db(), "wool heath"))).toEqual(["Heath wool throw"]);
  expect(labels(await findVariants(db(), "HT-"))).toEqual(["Heath wool throw"]);
  expect(labels(await findVariants(db(), "heath bowl")), "a draft is not sold").toEqual([]);
  expect(labels(await findVariants(db(), ""))).toContain("Heath wool throw");
  expect(labels(await findChoices(db(), { what: "variants", text: "heath" }))).toEqual(["Heath wool throw"]);
  expect(labels(await findChoices(db(), { what: "products", text: "heath" }))).toEqual([
    "Heath bowl",
    "Heath wool throw",
  ]);
});
