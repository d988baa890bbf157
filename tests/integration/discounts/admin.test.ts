import { beforeAll, beforeEach, expect, test } from "vitest";
import { trySchema } from "@/lib/basket/admin/schema";
import { tryBasket } from "@/lib/basket/admin/try-basket";
import { addCode } from "@/lib/basket/codes/add-code";
import { removeCode } from "@/lib/basket/codes/remove-code";
import { quoteBasket } from "@/lib/basket/data";
import { addLine } from "@/lib/basket/lines/add-line";
import { saveProduct } from "@/lib/catalogue/save-product";
import { makeCodes } from "@/lib/discounts/admin/codes/make-codes";
import { orderCodes } from "@/lib/discounts/admin/codes/order-codes";
import { listDiscounts, readDiscountEditor } from "@/lib/discounts/admin/data";
import { duplicateDiscount } from "@/lib/discounts/admin/editor/duplicate-discount";
import { editDiscount } from "@/lib/discounts/admin/editor/edit-discount";
import { emptyDiscountForm } from "@/lib/discounts/admin/editor/empty-discount-form";
import { switchDiscounts } from "@/lib/discounts/admin/switch-discounts";
import type { DiscountForm } from "@/lib/discounts/admin/types";
import { consumeDiscounts } from "@/lib/discounts/uses/consume-discounts";
import { holdDiscounts } from "@/lib/discounts/uses/hold-discounts";
import { releaseDiscounts } from "@/lib/discounts/uses/release-discounts";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { StaffActor } from "@/lib/staff/types";
import { readListRequest } from "@/lib/values/list-request";
import { seedDelivery } from "@/prisma/seed/delivery/seed-delivery";
import { pastOrder } from "../../support/customers/known-customer";
import { productDraft } from "../../support/product";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-23T09:00:00Z");
const shop = { currency: "GBP", limits: { quantityPerLine: 20, linesPerBasket: 50 } };
let owner: StaffActor;
let small = "";
let large = "";

beforeAll(async () => {
  owner = (await staffRow("owner")).actor;
  await transact((tx) => seedDelivery(tx, now));
  await transact((tx) => saveProduct(tx, productDraft(), new Date("2026-11-01T09:00:00Z")));
  const variants = await db().variant.findMany({ orderBy: { position: "asc" } });
  [small = "", large = ""] = variants.map(({ id }) => id);
  await db().variant.updateMany({ data: { price: 2000 } });
  await db().stock.updateMany({ data: { onHand: 50 } });
});

beforeEach(async () => {
  await db().discountRedemption.deleteMany();
  await db().discount.deleteMany({ where: { code: null } });
});

const form = (over: Partial<DiscountForm>): DiscountForm => ({ ...emptyDiscountForm(), ...over });
const save = (over: Partial<DiscountForm>, actor: StaffActor = owner) =>
  transact((tx) => editDiscount(tx, actor, form(over), now));
async function saved(over: Partial<DiscountForm>): Promise<DiscountForm> {
  const answer = await save(over);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.form;
}
async function basketOf(quantity: number) {
  const added = await transact((tx) =>
    addLine(tx, { basketId: null, variantId: small, quantity, ...shop }, now),
  );
  if (!added.ok) throw new Error(added.reason);
  return added.value.basketId;
}
const quote = (basketId: string, codes?: string[]) =>
  quoteBasket(db(), { basketId, destination: { country: "GB" }, codes, now });

const threeForTwo = {
  ...{ title: "Three for two", way: "automatic", kind: "buy_x_get_y", value: "100" },
  combinesWith: ["product", "order", "delivery"],
} satisfies Partial<DiscountForm>;
const giftFrom50 = {
  ...{ title: "A bed on us", way: "automatic", kind: "free_gift", minimumSubtotal: "50.00" },
  combinesWith: ["product", "order", "delivery"],
} satisfies Partial<DiscountForm>;

test("automatic offers count by themselves, gifts come along while they last, and the tester says the same", async () => {
  await saved(threeForTwo);
  await saved({ ...giftFrom50, giftVariantId: large });
  const basketId = await basketOf(3);
  const shown = await quote(basketId);
  expect(shown).toMatchObject({
    subtotal: 6000,
    discountTotal: 2000,
    lines: [
      { variantId: small, discount: 2000, total: 4000, gift: null },
      { variantId: large, unitPrice: 0, total: 0, gift: { title: "A bed on us", worth: 2000 } },
    ],
  });
  const asked = trySchema.parse({
    ...{ lines: [{ variantId: small, quantity: 3 }], country: "GB", postcode: "", codes: "", email: "" },
    ...{
      signedIn: false,
      firstOrder: false,
      ...{ tags: "", tier: "" },
      inSegments: false,
      moment: "2026-11-23T09:00",
      draft: null,
    },
  });
  const trial = await tryBasket(db(), owner, asked, now);
  expect(trial).toMatchObject({
    ok: true,
    value: {
      lines: [{ off: [{ name: "Three for two", amount: "−£20.00" }], total: "£40.00" }, { gift: true }],
      together: "Three for two and A bed on us count together, because each may be combined with the other.",
    },
  });
  await db().stock.update({ where: { variantId: large }, data: { onHand: 0 } });
  expect((await quote(basketId)).lines).toHaveLength(1);
  await db().stock.update({ where: { variantId: large }, data: { onHand: 50 } });
  // A draft is tried without being saved.
  const draft = form({ title: "Half", way: "automatic", value: "50" });
  const half = await tryBasket(db(), owner, { ...asked, draft: { ...draft } }, now);
  expect(half).toMatchObject({ ok: true, value: { applied: [{ name: "Half", draft: true }] } });
  expect(await db().discount.count({ where: { title: "Half" } })).toBe(0);
});

test("several codes are remembered once each, and left out one by one", async () => {
  const basketId = await basketOf(3);
  for (const code of ["HELLO10", "hello10", "PARCELONUS"])
    await transact((tx) => addCode(tx, { basketId, code }, now));
  expect(await quote(basketId)).toMatchObject({
    discountCodes: ["HELLO10", "PARCELONUS"],
    ...{ discountTotal: 600, deliveryTotal: 0, total: 5400 },
    offers: { applied: [{ code: "HELLO10" }, { code: "PARCELONUS" }] },
  });
  await transact((tx) => removeCode(tx, { basketId, code: "Hello10" }, now));
  expect(await quote(basketId)).toMatchObject({ discountCodes: ["PARCELONUS"], total: 6000 });
  // What nobody knew goes with the next try.
  for (const code of ["TYPO", "FIVEOFF"]) await transact((tx) => addCode(tx, { basketId, code }, now));
  expect(await quote(basketId)).toMatchObject({ discountCodes: ["PARCELONUS", "FIVEOFF"] });
  await db().discount.createMany({
    data: ["A1", "A2", "A3", "A5"].map((code) => ({ id: `disc_${code}`, code, kind: "amount", value: 1 })),
  });
  for (const code of ["A1", "A2", "A3"]) await transact((tx) => addCode(tx, { basketId, code }, now));
  expect(await transact((tx) => addCode(tx, { basketId, code: "A5" }, now))).toMatchObject({
    reason: "too_many_codes",
  });
  await transact((tx) => removeCode(tx, { basketId, code: null }, now));
  expect((await quote(basketId)).discountCodes).toEqual([]);
});

test("a saved offer is said in plain words, audited, and never written over another's change", async () => {
  const first = await saved({
    ...{ code: "beds20", value: "20", minimumSubtotal: "50", perCustomerLimit: "1" },
    ...{ startsAt: "2027-06-01T00:00", endsAt: "2027-07-01T00:00" },
  });
  const editor = await readDiscountEditor(db(), first.id ?? "", now);
  expect(editor).toMatchObject({ state: "scheduled", form: { code: "BEDS20", version: 1 } });
  expect(editor?.summary).toBe(
    "20% off everything for orders from £50.00, from 1 June 2027 at 00:00 until 1 July 2027 at 00:00, once a customer. Does not combine with other discounts.",
  );
  expect(await db().discount.findUniqueOrThrow({ where: { code: "BEDS20" } })).toMatchObject({
    startsAt: new Date("2027-05-31T23:00:00Z"),
  });
  expect(await save({ ...first, value: "25" })).toMatchObject({ ok: true, value: { form: { version: 2 } } });
  expect(await save({ ...first, value: "30" })).toMatchObject({
    reason: "changed_meanwhile",
    detail: { version: 2, fields: [{ label: "Worth", mine: "30", theirs: "25" }] },
  });
  const log = await db().auditEntry.findMany({ where: { entityId: first.id ?? "" }, orderBy: { id: "asc" } });
  expect(log.map(({ action, after }) => [action, after])).toMatchObject([
    ["discount.create", { code: "BEDS20" }],
    ["discount.save", { value: "25" }],
  ]);
  expect(await save({ code: "BEDS20", value: "5" })).toMatchObject({
    reason: "invalid",
    detail: { code: "Another offer has this code." },
  });
});

test("what cannot be an offer is refused field by field, and by role", async () => {
  const writer = (await staffRow("writer")).actor;
  expect(await save({ code: "NO", value: "5" }, writer)).toMatchObject({ reason: "forbidden" });
  const detail = async (over: Partial<DiscountForm>) => {
    const answer = await save(over);
    return answer.ok ? [] : Object.keys(answer.detail ?? {});
  };
  expect(await detail({ code: "", value: "0" })).toEqual(["value", "code"]);
  expect(await detail({ way: "automatic", value: "101" })).toEqual(["value", "title"]);
  expect(await detail({ ...threeForTwo, buyQuantity: "", getAim: "products" })).toEqual([
    "getIds",
    "buyQuantity",
  ]);
  expect(await detail({ ...giftFrom50, giftVariantId: "var_gone" })).toEqual(["giftVariantId"]);
  expect(await detail({ code: "XX", value: "5", aim: "products", audience: "tagged" })).toEqual([
    "aimIds",
    "audienceTags",
  ]);
  expect(
    await detail({ code: "XX", value: "5", startsAt: "2027-02-01T00:00", endsAt: "2027-01-01T00:00" }),
  ).toEqual(["endsAt"]);
});

test("a thousand codes are made that count once each, are held, given back and used up like any other", async () => {
  const { id } = await saved({ title: "For friends", way: "codes", value: "10", combinesWith: ["delivery"] });
  const ordered = await transact((tx) =>
    orderCodes(tx, owner, { id: id ?? "", prefix: "FRIEND", wanted: 1200 }, now),
  );
  const batchId = ordered.ok ? ordered.value.batchId : "";
  await Promise.all([makeCodes(db(), batchId, now), makeCodes(db(), batchId, now)]);
  const codes = await db().uniqueCode.findMany({ where: { batchId } });
  expect(new Set(codes.map(({ code }) => code)).size).toBe(1200);
  expect(codes[0]?.code).toMatch(/^FRIEND-[A-HJKMNP-Z2-9]{10}$/);
  expect(await db().codeBatch.findUniqueOrThrow({ where: { id: batchId } })).toMatchObject({
    made: 1200,
    doneAt: now,
  });
  const code = codes[0]?.code ?? "";
  const basketId = await basketOf(1);
  expect(await quote(basketId, [code.toLowerCase()])).toMatchObject({ discountTotal: 200 });
  const wanted = { discounts: [{ id: id ?? "", uniqueCode: code }], email: "a@b.example" };
  const hold = (orderId: string) => transact((tx) => holdDiscounts(tx, { ...wanted, orderId }, now));
  const both = await Promise.all([hold("ord_a"), hold("ord_b")]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect((await quote(basketId, [code])).offers).toMatchObject({ refused: [{ reason: "used_up" }] });
  const winner = both[0]?.ok ? "ord_a" : "ord_b";
  await transact((tx) => releaseDiscounts(tx, winner, now));
  expect((await quote(basketId, [code])).discountTotal).toBe(200);
  await transact((tx) => consumeDiscounts(tx, winner, now));
  expect((await quote(basketId, [code])).discountTotal).toBe(0);
  expect(await db().discount.findUniqueOrThrow({ where: { id: id ?? "" } })).toMatchObject({ used: 1 });
});

test("offers are switched and copied, and the list finds them by state, word and single code", async () => {
  const { id } = await saved(threeForTwo);
  const list = async (query: Record<string, string>) =>
    (await listDiscounts(db(), readListRequest(query), now)).rows.map(({ name, state }) => [name, state]);
  expect(await list({ q: "three" })).toEqual([["Three for two", "active"]]);
  const off = await transact((tx) =>
    switchDiscounts(tx, owner, { selection: { ids: [id ?? ""] }, active: false }, now),
  );
  expect(off).toMatchObject({ ok: true, value: { done: 1 } });
  expect(await list({ state: "off" })).toEqual([["Three for two", "off"]]);
  const basketId = await basketOf(3);
  expect((await quote(basketId)).discountTotal).toBe(0);
  const copied = await transact((tx) => duplicateDiscount(tx, owner, { id: id ?? "" }, now));
  expect(copied.ok).toBe(true);
  expect(await list({ q: "(copy)" })).toEqual([["Three for two (copy)", "off"]]);
  const code = await db().discount.findUniqueOrThrow({ where: { code: "HELLO10" } });
  const twin = await transact((tx) => duplicateDiscount(tx, owner, { id: code.id }, now));
  const row = await db().discount.findUniqueOrThrow({ where: { id: twin.ok ? twin.value.id : "" } });
  expect(row).toMatchObject({ code: "HELLO10-2", used: 0, active: false });
});

test("an offer for a first order or once each is settled by the address that is agreed with", async () => {
  await saved({ title: "Welcome", way: "automatic", value: "10", audience: "first_order" });
  const basketId = await basketOf(1);
  const as = (email: string | null) =>
    quoteBasket(db(), { basketId, destination: { country: "GB" }, buyer: { email }, now });
  expect((await as(null)).discountTotal).toBe(200);
  expect((await as("new@shop.example")).discountTotal).toBe(200);
  const { paidOrder } = await import("../../support/orders/paid-order");
  await paidOrder({ email: "old@shop.example" });
  expect((await as("OLD@shop.example")).offers).toMatchObject({
    applied: [],
    refused: [{ reason: "not_first_order" }],
  });
});

test("a report tells turnover and what was given over time, refunds taken off, days without orders too", async () => {
  const { id } = await saved({ title: "Reported", code: "REPORTED", value: "10" });
  const sale = async (day: string, total: number, refunded: number, given: number) => {
    const order = await pastOrder(null, {
      total,
      refundedTotal: refunded,
      paidAt: new Date(`${day}T23:30:00Z`),
    });
    await db().orderDiscount.create({
      data: {
        id: `odisc_${order}`,
        orderId: order,
        discountId: id ?? "",
        title: "",
        kind: "percentage",
        amount: given,
      },
    });
  };
  const report = async (at = now) => (await readDiscountEditor(db(), id ?? "", at))?.report;
  expect(await report()).toMatchObject({ orders: 0, turnover: 0, rows: [] });
  await sale("2026-11-18", 9_000, 0, 1_000);
  await sale("2026-11-20", 9_000, 4_500, 1_000);
  const told = await report();
  expect(told).toMatchObject({ orders: 2, turnover: 13_500, refunded: 4_500, offGoods: 1_500, span: "day" });
  expect(told?.rows.map(({ from, turnover, given }) => `${from} ${turnover} ${given}`)).toEqual([
    "2026-11-18 9000 1000",
    "2026-11-19 0 0",
    "2026-11-20 4500 500",
    "2026-11-21 0 0",
    "2026-11-22 0 0",
    "2026-11-23 0 0",
  ]);
  // In summer the shop's clock is an hour ahead: half past eleven at night in Greenwich is the next day.
  await sale("2026-07-01", 5_000, 0, 500);
  expect(await report()).toMatchObject({
    span: "week",
    rows: expect.arrayContaining([{ from: "2026-06-29", turnover: 5_000, given: 500, orders: 1 }]),
  });
  await sale("2026-03-31", 5_000, 0, 500);
  const months = await report();
  expect(months?.span).toBe("month");
  expect(months?.rows.map(({ from }) => from)).toEqual(
    [4, 5, 6, 7, 8, 9, 10, 11].map((month) => `2026-${String(month).padStart(2, "0")}-01`),
  );
});
