import { beforeEach, describe, expect, test } from "vitest";
import { addCode } from "@/lib/basket/codes/add-code";
import { addLine } from "@/lib/basket/lines/add-line";
import { changeLine } from "@/lib/basket/lines/change-line";
import { removeLine } from "@/lib/basket/lines/remove-line";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-23T09:00:00Z");
const shop = { currency: "GBP", limits: { quantityPerLine: 20, linesPerBasket: 3 } };
let small = "";
let large = "";

const add = (basketId: string | null, variantId: string, quantity = 1) =>
  db().$transaction((tx) => addLine(tx, { basketId, variantId, quantity, ...shop }, now));
const change = (basketId: string, variantId: string, quantity: number) =>
  db().$transaction((tx) => changeLine(tx, { basketId, variantId, quantity, ...shop }, now));
const linesOf = async (basketId: string) =>
  (await db().basketLine.findMany({ where: { basketId }, orderBy: { addedAt: "asc" } })).map(
    ({ variantId, quantity }) => [variantId, quantity],
  );
const begun = async (variantId: string, quantity = 1) => {
  const result = await add(null, variantId, quantity);
  if (!result.ok) throw new Error(result.reason);
  return result.value.basketId;
};
const variantsOf = async (handle: string) =>
  (await db().variant.findMany({ where: { product: { handle } }, orderBy: { position: "asc" } })).map(
    ({ id }) => id,
  );

beforeEach(async () => {
  await db().basket.deleteMany();
  await db().product.deleteMany();
  await db().$transaction((tx) => saveProduct(tx, productDraft(), new Date("2026-11-01T09:00:00Z")));
  [small = "", large = ""] = await variantsOf("ring-bed");
});

describe("adding", () => {
  test("begins a basket, then raises the line, and the journal knows how much is new", async () => {
    const basketId = await begun(small, 2);
    expect(await add(basketId, small)).toMatchObject({
      ok: true,
      value: { basketId, quantity: 3, added: 1, unitPrice: 7900 },
    });
    expect(await linesOf(basketId)).toEqual([[small, 3]]);
    const facts = await db().journalEntry.findMany({ where: { basketId }, orderBy: { id: "asc" } });
    expect(facts.map(({ type, variantId, data }) => ({ type, variantId, data }))).toEqual([
      { type: "added_to_basket", variantId: small, data: { quantity: 2, unitPrice: 7900, currency: "GBP" } },
      { type: "added_to_basket", variantId: small, data: { quantity: 1, unitPrice: 7900, currency: "GBP" } },
    ]);
  });

  test("takes no more than the stock has, and says how many came in", async () => {
    const basketId = await begun(small, 4);
    expect(await add(basketId, small, 9)).toMatchObject({ value: { quantity: 5, added: 1 } });
    expect(await add(basketId, small)).toMatchObject({ value: { quantity: 5, added: 0 } });
    expect(await db().journalEntry.count({ where: { basketId } })).toBe(2);
  });

  test("takes no more pieces and no more lines than the shop allows", async () => {
    await db().variant.updateMany({ data: { tracked: false } });
    const basketId = await begun(small, 500);
    expect(await linesOf(basketId)).toEqual([[small, 20]]);
    await add(basketId, large);
    for (const handle of ["a", "b"])
      await db().$transaction((tx) =>
        saveProduct(tx, productDraft({ handle, title: handle }), new Date("2026-11-01T09:00:00Z")),
      );
    const [third = ""] = await variantsOf("a");
    const [fourth = ""] = await variantsOf("b");
    expect(await add(basketId, third)).toMatchObject({ ok: true });
    expect(await add(basketId, fourth)).toEqual({ ok: false, reason: "basket_full" });
    expect(await add(basketId, third)).toMatchObject({ ok: true });
  });

  test("refuses what is sold out, not on sale or unknown, and begins no basket for it", async () => {
    await db().stock.updateMany({ where: { variantId: large }, data: { onHand: 0 } });
    expect(await add(null, large)).toEqual({ ok: false, reason: "sold_out" });
    await db().product.updateMany({ data: { status: "draft" } });
    expect(await add(null, small)).toEqual({ ok: false, reason: "unknown_variant" });
    expect(await add(null, "var_00000000000000000000000000")).toEqual({
      ok: false,
      reason: "unknown_variant",
    });
    expect(await db().basket.count()).toBe(0);
  });

  test("sells beyond the shelf only where the owner allows it", async () => {
    await db().variant.update({ where: { id: large }, data: { oversell: true } });
    expect(await add(null, large, 9)).toMatchObject({ value: { quantity: 9 } });
  });

  test("goes into a new basket when the old one was bought or merged", async () => {
    const basketId = await begun(small);
    await db().basket.update({ where: { id: basketId }, data: { state: "ordered" } });
    const result = await add(basketId, small);
    expect(result).toMatchObject({ ok: true, value: { quantity: 1 } });
    expect(result.ok && result.value.basketId).not.toBe(basketId);
    expect(await linesOf(basketId)).toEqual([[small, 1]]);
  });

  test("twenty times at once counts twenty times in one line", async () => {
    await db().variant.updateMany({ data: { tracked: false } });
    const basketId = await begun(small);
    await Promise.all(Array.from({ length: 19 }, () => add(basketId, small)));
    expect(await linesOf(basketId)).toEqual([[small, 20]]);
  });
});

describe("changing", () => {
  test("sets the quantity within the stock, takes the new price as seen, and zero removes", async () => {
    const basketId = await begun(small, 3);
    await db().variant.update({ where: { id: small }, data: { price: 8100 } });
    expect(await change(basketId, small, 2)).toEqual({ ok: true, value: { quantity: 2 } });
    expect(await change(basketId, small, 15)).toEqual({ ok: true, value: { quantity: 5 } });
    expect(await db().basketLine.findFirst({ where: { basketId } })).toMatchObject({ seenUnitPrice: 8100 });
    expect(await change(basketId, small, 0)).toEqual({ ok: true, value: { quantity: 0 } });
    expect(await linesOf(basketId)).toEqual([]);
    const facts = await db().journalEntry.findMany({ where: { basketId }, orderBy: { id: "asc" } });
    expect(facts.map(({ type, data }) => [type, data])).toEqual([
      ["added_to_basket", { quantity: 3, unitPrice: 7900, currency: "GBP" }],
      ["removed_from_basket", { quantity: 1 }],
      ["added_to_basket", { quantity: 3, unitPrice: 8100, currency: "GBP" }],
      ["removed_from_basket", { quantity: 5 }],
    ]);
  });

  test("refuses what is not in the basket and baskets that are closed", async () => {
    const basketId = await begun(small);
    expect(await change(basketId, large, 2)).toEqual({ ok: false, reason: "not_in_basket" });
    await db().basket.update({ where: { id: basketId }, data: { state: "ordered" } });
    expect(await change(basketId, small, 2)).toEqual({ ok: false, reason: "not_in_basket" });
    expect(await db().$transaction((tx) => removeLine(tx, { basketId, variantId: small }, now))).toEqual({
      ok: false,
      reason: "not_in_basket",
    });
    expect(await db().$transaction((tx) => addCode(tx, { basketId, code: "TEN" }, now))).toMatchObject({
      reason: "no_basket",
    });
  });
});

test("removing says how many there were, and works for a variant that no longer exists", async () => {
  const basketId = await begun(small, 2);
  await db().product.deleteMany();
  expect(await db().$transaction((tx) => removeLine(tx, { basketId, variantId: small }, now))).toEqual({
    ok: true,
    value: { quantity: 2 },
  });
});
