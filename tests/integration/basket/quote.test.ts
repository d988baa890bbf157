import { beforeEach, expect, test } from "vitest";
import { setCodes } from "@/lib/basket/codes/set-codes";
import { quoteBasket } from "@/lib/basket/data";
import { addLine } from "@/lib/basket/lines/add-line";
import { saveProduct } from "@/lib/catalogue/save-product";
import { reserveStock } from "@/lib/catalogue/stock/reserve-stock";
import { holdDiscounts } from "@/lib/discounts/uses/hold-discounts";
import { db } from "@/lib/platform/db";
import { seedDelivery } from "@/prisma/seed/delivery/seed-delivery";
import { orderRow } from "../../support/order-row";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-23T09:00:00Z");
const shop = { currency: "GBP", limits: { quantityPerLine: 20, linesPerBasket: 50 } };
const home = { country: "GB" };
let basketId = "";
let small = "";
let large = "";

const quote = (over: Partial<Parameters<typeof quoteBasket>[1]> = {}) =>
  quoteBasket(db(), { basketId, destination: home, now, ...over });

beforeEach(async () => {
  for (const table of [
    "order",
    "basket",
    "product",
    "deliveryZone",
    "taxRate",
    "holiday",
    "discountRedemption",
    "discount",
    "stockReservation",
  ] as const)
    await (db()[table] as { deleteMany: () => Promise<unknown> }).deleteMany();
  await db().$transaction(async (tx) => {
    await seedDelivery(tx, now);
    await saveProduct(tx, productDraft(), new Date("2026-11-01T09:00:00Z"));
  });
  const variants = await db().variant.findMany({ orderBy: { position: "asc" } });
  [small = "", large = ""] = variants.map(({ id }) => id);
  await db().variant.update({ where: { id: small }, data: { price: 2450 } });
  const added = await db().$transaction((tx) =>
    addLine(tx, { basketId: null, variantId: small, quantity: 2, ...shop }, now),
  );
  if (!added.ok) throw new Error(added.reason);
  basketId = added.value.basketId;
});

test("a basket is quoted with delivery, dates, tax and how far it is to free delivery", async () => {
  expect(await quote()).toMatchObject({
    currency: "GBP",
    count: 2,
    subtotal: 4900,
    deliveryTotal: 595,
    delivery: { name: "Standard delivery", from: "2026-11-24", until: "2026-11-26", missingForFree: 2600 },
    taxInclusive: true,
    taxIncluded: 817 + 99,
    taxAdded: 0,
    total: 5495,
    payable: true,
    lines: [
      {
        variantId: small,
        title: "Ring Bed",
        variantTitle: "Small",
        quantity: 2,
        total: 4900,
        tax: 817,
        notice: null,
      },
    ],
  });
});

test("the destination decides price, tax and whether it can be served at all", async () => {
  const of = async (country: string, postcode?: string, region?: string) => {
    const { deliveryTotal, deliveryRefusal, taxIncluded, taxAdded, total, payable } = await quote({
      destination: { country, postcode, region },
    });
    return { deliveryTotal, deliveryRefusal, taxIncluded, taxAdded, total, payable };
  };
  expect(await of("GB", "IV2 3AB")).toMatchObject({ deliveryTotal: 995, total: 5895, payable: true });
  expect(await of("GB", "JE2 3AB")).toMatchObject({ deliveryTotal: 1295, taxIncluded: 0, total: 6195 });
  expect(await of("DE")).toMatchObject({ deliveryTotal: 1795, taxIncluded: 782 + 287 });
  expect(await of("US", "94103", "CA")).toMatchObject({
    deliveryTotal: 3995,
    taxIncluded: 0,
    taxAdded: 355 + 290,
    total: 4900 + 3995 + 645,
  });
  expect(await of("US", "97201", "OR")).toMatchObject({ taxAdded: 0 });
  expect(await of("GB", "TR21 0HE")).toMatchObject({
    deliveryRefusal: "postcode_not_served",
    payable: false,
    deliveryTotal: 0,
  });
  expect(await of("BR")).toMatchObject({ deliveryRefusal: "country_not_served", payable: false });
});

test("a price that changed since is charged as it is now, and said", async () => {
  await db().variant.update({ where: { id: small }, data: { price: 2600 } });
  expect(await quote()).toMatchObject({
    subtotal: 5200,
    lines: [{ notice: "price_changed", seenUnitPrice: 2450, unitPrice: 2600 }],
  });
});

test("what the stock no longer has is taken off the sums, and said", async () => {
  await db().stock.update({ where: { variantId: small }, data: { onHand: 1 } });
  expect(await quote()).toMatchObject({
    subtotal: 2450,
    lines: [{ quantity: 1, wanted: 2, notice: "less_in_stock" }],
    payable: true,
  });
  await db().stock.update({ where: { variantId: small }, data: { onHand: 0 } });
  expect(await quote()).toMatchObject({
    lines: [],
    unavailable: [{ wanted: 2, reason: "sold_out" }],
    total: 0,
    payable: false,
  });
  await db().product.updateMany({ data: { status: "archived" } });
  expect(await quote()).toMatchObject({ unavailable: [{ reason: "gone", goods: { title: "Ring Bed" } }] });
  await db().product.deleteMany();
  expect(await quote()).toMatchObject({ unavailable: [{ reason: "gone", goods: null }] });
});

test("codes count in any case, and why one does not is said", async () => {
  const set = (code: string | null) =>
    db().$transaction((tx) => setCodes(tx, { basketId, codes: code ? [code] : [] }, now));
  await set("hello10");
  expect(await quote()).toMatchObject({
    offers: { applied: [{ code: "HELLO10", amount: 490 }], refused: [] },
    discountTotal: 490,
    total: 4410 + 595,
  });
  await set("ParcelOnUs");
  expect(await quote()).toMatchObject({
    discountTotal: 0,
    deliveryTotal: 0,
    total: 4900,
    delivery: { price: 0, fullPrice: 595 },
  });
  await set("nothing");
  expect(await quote()).toMatchObject({
    discountCodes: ["nothing"],
    offers: { applied: [], refused: [{ code: "nothing", reason: "unknown_code" }] },
    total: 5495,
  });
  await set(null);
  expect(await quote()).toMatchObject({ discountCodes: [], offers: { applied: [], refused: [] } });
  expect(await quote({ codes: ["fiveoff"] })).toMatchObject({ discountTotal: 500 });
});

test("another method is charged when it is chosen, and the first when it does not go there", async () => {
  const { deliveryOptions } = await quote();
  const next = deliveryOptions.find((option) => option.name === "Next working day");
  const collect = deliveryOptions.find((option) => option.kind === "collection");
  expect(await quote({ methodId: next?.methodId })).toMatchObject({
    deliveryTotal: 795,
    delivery: { from: "2026-11-24", until: "2026-11-24" },
  });
  expect(await quote({ methodId: collect?.methodId })).toMatchObject({
    deliveryTotal: 0,
    delivery: { from: "2026-11-25" },
  });
  expect(await quote({ methodId: next?.methodId, destination: { country: "IE" } })).toMatchObject({
    delivery: { name: "Ireland" },
  });
});

test("somebody back from the pay page does not read that their own pieces are sold out or their code used up", async () => {
  await db().stock.update({ where: { variantId: small }, data: { onHand: 2 } });
  await db().discount.updateMany({ where: { code: "FIVEOFF" }, data: { usageLimit: 1 } });
  const orderId = await orderRow({ basketId });
  await db().$transaction(async (tx) => {
    await reserveStock(tx, { orderId, lines: [{ variantId: small, quantity: 2 }], expiresAt: now }, now);
    const { id } = await tx.discount.findUniqueOrThrow({ where: { code: "FIVEOFF" } });
    await holdDiscounts(tx, { discounts: [{ id, uniqueCode: null }], orderId, email: "a@b.example" }, now);
  });
  expect(await quote({ codes: ["FIVEOFF"] })).toMatchObject({
    count: 2,
    unavailable: [],
    discountTotal: 500,
  });
  const other = await db().$transaction((tx) =>
    addLine(tx, { basketId: null, variantId: large, quantity: 1, ...shop }, now),
  );
  const otherId = other.ok ? other.value.basketId : "";
  expect(await quote({ basketId: otherId, codes: ["FIVEOFF"] })).toMatchObject({
    offers: { refused: [{ reason: "used_up" }] },
  });
});

test("a basket that is unknown or closed is empty", async () => {
  expect(await quote({ basketId: "bask_unknown" })).toMatchObject({
    lines: [],
    total: 0,
    payable: false,
    delivery: null,
  });
  await db().basket.updateMany({ data: { state: "ordered" } });
  expect(await quote()).toMatchObject({ lines: [], total: 0, payable: false });
});

test("what comes to nothing can be ordered; what is less or more than Stripe takes cannot", async () => {
  await db().discount.updateMany({ where: { code: "HELLO10" }, data: { value: 1_000_000 } });
  const collect = (await quote()).deliveryOptions.find((option) => option.kind === "collection");
  expect(await quote({ codes: ["HELLO10"], methodId: collect?.methodId })).toMatchObject({
    total: 0,
    payable: true,
  });
  await db().discount.updateMany({ where: { code: "HELLO10" }, data: { value: 997_000 } });
  expect(await quote({ codes: ["HELLO10"], methodId: collect?.methodId })).toMatchObject({
    total: 15,
    payable: false,
  });
  await db().variant.update({ where: { id: small }, data: { price: 50_000_000 } });
  expect(await quote()).toMatchObject({ total: 100_000_000, payable: false });
});
