import { beforeEach, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { addLine } from "@/lib/basket/lines/add-line";
import { changeLine } from "@/lib/basket/lines/change-line";
import { putBackOrdered } from "@/lib/basket/lines/put-back-ordered";
import { takeOrdered } from "@/lib/basket/lines/take-ordered";
import { mergeBaskets } from "@/lib/basket/merge-baskets";
import { saleForm } from "@/lib/early-access/admin/editor/sale-form";
import { saveSale } from "@/lib/early-access/admin/editor/save-sale";
import { invite } from "@/lib/early-access/admin/invitations/invite";
import { endSale } from "@/lib/early-access/admin/schedule/end-sale";
import { unscheduleSale } from "@/lib/early-access/admin/schedule/unschedule-sale";
import { readEarlyProducts, readInvitation } from "@/lib/early-access/invitations/data";
import { takeInvitation } from "@/lib/early-access/invitations/take-invitation";
import { releasePieces } from "@/lib/early-access/limits/release-pieces";
import { readMemberPrices } from "@/lib/early-access/offers/read-member-prices";
import { readPromises } from "@/lib/early-access/offers/read-promises";
import { readSaleOffers } from "@/lib/early-access/offers/read-sale-offers";
import type { Asker } from "@/lib/early-access/offers/types";
import { placeOrder } from "@/lib/orders/place-order";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { visitorGoods } from "../../support/basket/visitor-goods";
import { openShop } from "../../support/checkout/open-shop";
import { saleOf } from "../../support/early-access/sale-of";

const shop = { kind: "system", name: "test" } as const;
const limits = { quantityPerLine: 99, linesPerBasket: 50 };
const now = new Date("2026-11-02T09:00:00Z");
const first = new Date("2026-11-09T12:00:00Z");
const inside = new Date("2026-11-09T15:00:00Z");
const opensAt = new Date("2026-11-10T12:00:00Z");
const endsAt = new Date("2026-11-15T12:00:00Z");
const justBefore = (at: Date) => new Date(at.getTime() - 1);
const stranger: Asker = { customerId: null, invitations: [] };

let small: string;
let productId: string;

beforeEach(async () => {
  for (const table of [
    "orders",
    "basket",
    "sale",
    "sale_buyer",
    "product",
    "delivery_zone",
    "tax_rate",
    "customer",
    "segment",
  ])
    await db().$executeRawUnsafe(`DELETE FROM ${table}`);
  small = (await openShop(20)).small;
  productId = (await db().product.findFirstOrThrow()).id;
});

const consent = (email: string, topic: string, act: string, at: Date) =>
  db().consentEntry.create({
    data: {
      email,
      topic,
      act,
      source: "test",
      proof: act === "given" ? "double_opt_in" : null,
      wording: "Yes",
      at,
    },
  });

async function customer(email: string, topic?: string): Promise<Asker> {
  const id = createId("cust");
  await db().customer.create({ data: { id, email, locale: "en-GB" } });
  if (topic) await consent(email, topic, "given", now);
  return { customerId: id, invitations: [] };
}

type Window = { kind: "newsletter" | "segment" | "invitation"; segmentId?: string; opensAt: Date };
const sale = (windows: Window[], own = {}) =>
  saleOf({ productIds: [productId], opensAt, endsAt, windows, ...own }, now);

const priceOf = async (asker: Asker, at: Date) => {
  const offers = await readSaleOffers(db(), [small], asker, at);
  return offers.map(({ price, access }) => [price, access]);
};

test("readers, members of a segment and holders of an invitation have the price in their window, and nobody else", async () => {
  const segment = await db().segment.create({
    data: { id: createId("seg"), name: "Best", rule: { all: [] }, createdAt: now, updatedAt: now },
  });
  const reader = await customer("reader@example.com", "news");
  const reminded = await customer("reminded@example.com", "baskets");
  const looked = await customer("looked@example.com", "browsing");
  const member = await customer("member@example.com");
  const nobody = await customer("nobody@example.com");
  await db().segmentMembership.create({
    data: { segmentId: segment.id, customerId: member.customerId ?? "", enteredAt: now },
  });
  const later = new Date("2026-11-10T09:00:00Z");
  const id = await sale([
    { kind: "newsletter", opensAt: later },
    { kind: "segment", segmentId: segment.id, opensAt: first },
    { kind: "invitation", opensAt: first },
  ]);
  await transact((tx) => invite(tx, shop, { id, emails: ["guest@example.com"] }, now));
  const invitation = await db().saleInvitation.findFirstOrThrow();
  const guest: Asker = { customerId: null, invitations: [invitation.id] };
  const everyone = [stranger, nobody, reminded, looked, reader, member, guest];
  const ask = (at: Date) => Promise.all(everyone.map((asker) => priceOf(asker, at)));
  const none: unknown[] = [];
  const theirs = [[6320, "members"]];
  expect(await ask(justBefore(first))).toEqual(everyone.map(() => none));
  expect(await ask(first)).toEqual([none, none, none, none, none, theirs, theirs]);
  expect(await ask(later)).toEqual([none, none, none, none, theirs, theirs, theirs]);
  expect(await ask(opensAt)).toEqual(everyone.map(() => [[6320, "public"]]));
  expect(await ask(endsAt)).toEqual(everyone.map(() => none));
  await db().segmentMembership.updateMany({ data: { leftAt: inside } });
  await consent("reader@example.com", "news", "withdrawn", inside);
  expect(await ask(later), "who left").toEqual([none, none, none, none, none, none, theirs]);
});

test("the personal answer has a member's prices with the thirty days' lowest, and nothing for others", async () => {
  await sale([{ kind: "newsletter", opensAt: first }]);
  const reader = await customer("reader@example.com", "news");
  const read = (asker: Asker) => readMemberPrices(db(), [productId], asker, inside);
  expect(await read(stranger)).toEqual({});
  expect(await read(await customer("other@example.com"))).toEqual({});
  expect(await read(reader)).toEqual({
    [productId]: {
      ...{ saleName: "Winter secret", opensAt: opensAt.toISOString(), minPrice: 6320, maxPrice: 11_600 },
      variants: {
        [small]: { price: 6320, lowestPrior: 7900, percent: 20, until: endsAt.toISOString() },
        [(await db().variant.findFirstOrThrow({ where: { slug: "large" } })).id]: {
          ...{ price: 11_600, lowestPrior: 14_500, percent: 20, until: endsAt.toISOString() },
        },
      },
    },
  });
  expect(await readEarlyProducts(db(), reader, inside)).toEqual([productId]);
  expect(await readEarlyProducts(db(), stranger, inside)).toEqual([]);
  expect(await readMemberPrices(db(), [productId], reader, opensAt), "then it is everybody's").toEqual({});
});

async function basketOf(asker: Asker, quantity: number, at: Date) {
  const [best] = await readSaleOffers(db(), [small], asker, at);
  const promise =
    best?.access === "members" ? { saleId: best.saleId, price: best.price, until: best.until } : null;
  const wanted = { basketId: null, variantId: small, quantity, currency: "GBP", limits, promise };
  const added = await addLine(db(), wanted, at);
  if (!added.ok) throw new Error(added.reason);
  return added.value.basketId;
}
const quote = (basketId: string, asker: Asker, at: Date, email: string | null = null) =>
  quoteBasket(db(), { basketId, destination: { country: "GB" }, buyer: { ...asker, email }, now: at });

test("a basket filled in the window keeps its price until the end that was promised, whatever comes between", async () => {
  const id = await sale([{ kind: "newsletter", opensAt: first }]);
  const reader = await customer("reader@example.com", "news");
  const basketId = await basketOf(reader, 1, inside);
  const others = await basketOf(stranger, 1, inside);
  await consent("reader@example.com", "news", "withdrawn", inside);
  await transact((tx) => endSale(tx, shop, { id }, inside));
  const unit = async (of: string, at: Date) => (await quote(of, stranger, at)).lines[0];
  expect(await unit(basketId, inside)).toMatchObject({
    unitPrice: 6320,
    notice: null,
    sale: { until: endsAt },
  });
  expect(await unit(basketId, justBefore(endsAt))).toMatchObject({ unitPrice: 6320 });
  expect(await unit(basketId, endsAt)).toMatchObject({
    unitPrice: 7900,
    notice: "price_changed",
    sale: null,
  });
  expect(await unit(others, inside)).toMatchObject({ unitPrice: 7900, notice: null, sale: null });
  const { customerId } = await customer("ada@example.com");
  const own = await basketOf(stranger, 1, now);
  await db().basket.update({ where: { id: own }, data: { customerId } });
  await transact((tx) =>
    mergeBaskets(tx, { guestId: basketId, customerId: customerId ?? "", limits }, inside),
  );
  expect(await unit(own, inside), "signing in takes it along").toMatchObject({ unitPrice: 6320 });
  const changed = { basketId: own, variantId: small, quantity: 2, currency: "GBP", limits };
  await transact((tx) => changeLine(tx, changed, inside));
  expect(await unit(own, inside), "for what lay there, and no more").toMatchObject({
    ...{ quantity: 1, wanted: 2, unitPrice: 6320, notice: "kept_pieces" },
  });
  const goods = await visitorGoods({ basketId: own }, inside);
  expect(goods.lines, "the pages of goods count as the basket does").toMatchObject([{ quantity: 1 }]);
  expect(await unit(own, endsAt), "then all at the usual price").toMatchObject({
    ...{ quantity: 2, unitPrice: 7900 },
  });
});

test("a promise is for the pieces that lay there while the price was open, by whatever way they came and went", async () => {
  const id = await sale([{ kind: "newsletter", opensAt: first }]);
  const reader = await customer("reader@example.com", "news");
  const [promise = null] = (await readPromises(db(), [small], reader, inside)).values();
  const of = (basketId: string) => ({ basketId, variantId: small, currency: "GBP", limits });
  const pieces = async (basketId: string) =>
    (await db().basketLine.findFirst({ where: { basketId } }))?.promisedPieces;
  const basketId = await basketOf(reader, 1, inside);
  await addLine(db(), { ...of(basketId), quantity: 1, promise: reader }, inside);
  expect(await pieces(basketId), "put in later in the window").toBe(2);
  await transact((tx) => changeLine(tx, { ...of(basketId), quantity: 4, promise }, inside));
  await transact((tx) => changeLine(tx, { ...of(basketId), quantity: 3, promise }, inside));
  expect(await pieces(basketId), "fewer are wanted for now").toBe(4);
  const guests = await basketOf(stranger, 9, inside);
  await db().basket.update({ where: { id: basketId }, data: { customerId: reader.customerId } });
  await transact((tx) =>
    mergeBaskets(tx, { guestId: guests, customerId: reader.customerId ?? "", limits }, inside),
  );
  const line = async (at: Date) => (await quote(basketId, stranger, at)).lines[0];
  await transact((tx) => endSale(tx, shop, { id }, inside));
  expect(await line(inside)).toMatchObject({
    ...{ quantity: 4, wanted: 9, unitPrice: 6320, notice: "kept_pieces" },
  });
  await takeOrdered(db(), basketId, [{ variantId: small, quantity: 3, gift: false }], inside);
  expect(await line(inside)).toMatchObject({ quantity: 1, wanted: 6, unitPrice: 6320 });
  const back = { variantId: small, quantity: 3, gift: false, unitPrice: 6320, saleId: id };
  await putBackOrdered(db(), basketId, [back], inside);
  expect(await line(inside)).toMatchObject({ quantity: 4, wanted: 9, unitPrice: 6320 });
  await takeOrdered(db(), basketId, [{ variantId: small, quantity: 4, gift: false }], inside);
  expect(await line(inside), "what was promised is bought").toMatchObject({ quantity: 5, unitPrice: 7900 });
});

test("putting a piece in looks for its buyer's early price itself, and a basket begun so is its buyer's", async () => {
  await sale([{ kind: "newsletter", opensAt: first }]);
  const reader = await customer("reader@example.com", "news");
  const put = async (asker: Asker, at: Date | null) => {
    const wanted = { basketId: null, variantId: small, quantity: 1, currency: "GBP", limits };
    const added = await addLine(db(), { ...wanted, promise: asker, ownerId: asker.customerId }, at);
    if (!added.ok) throw new Error(added.reason);
    const where = { id: added.value.basketId };
    return db().basket.findUniqueOrThrow({ where, include: { lines: true } });
  };
  expect(await put(reader, inside)).toMatchObject({
    customerId: reader.customerId,
    lines: [{ seenUnitPrice: 6320, promisedPrice: 6320, promisedUntil: endsAt, addedAt: inside }],
  });
  const none = { seenUnitPrice: 7900, saleId: null, promisedPrice: null, promisedUntil: null };
  expect(await put(reader, justBefore(first))).toMatchObject({ lines: [none] });
  expect(await put(stranger, inside)).toMatchObject({ customerId: null, lines: [none] });
  const began = Date.now() - 1;
  const { createdAt, lines } = await put(reader, null);
  expect(createdAt.getTime(), "by the database's clock").toBeGreaterThanOrEqual(began);
  expect(lines).toMatchObject([{ ...none, addedAt: createdAt }]);
});

test("a further piece takes nothing of what was promised, and only what was put in at the price is said to keep it", async () => {
  const id = await sale([{ kind: "newsletter", opensAt: first }]);
  const reader = await customer("reader@example.com", "news");
  const early = await basketOf(reader, 1, now);
  const line = async (basketId: string, at: Date) => (await quote(basketId, reader, at)).lines[0];
  expect(await line(early, inside)).toMatchObject({ unitPrice: 6320, sale: { kept: false } });
  const [promise] = (await readPromises(db(), [small], reader, inside)).values();
  const raised = { basketId: early, variantId: small, quantity: 2, currency: "GBP", limits };
  await transact((tx) => changeLine(tx, { ...raised, promise: promise ?? null }, inside));
  expect(await line(early, inside)).toMatchObject({ unitPrice: 6320, sale: { kept: true } });

  await transact((tx) => endSale(tx, shop, { id }, inside));
  await sale([{ kind: "newsletter", opensAt: first }], { percent: "10" });
  const [dearer] = (await readPromises(db(), [small], reader, inside)).values();
  expect(dearer).toMatchObject({ price: 7110 });
  const more = { basketId: early, variantId: small, quantity: 1, currency: "GBP", limits };
  await addLine(db(), { ...more, promise: dearer ?? null }, inside);
  expect(await line(early, inside)).toMatchObject({ quantity: 2, wanted: 3, unitPrice: 6320 });
  const goods = await visitorGoods({ basketId: early }, inside);
  expect(goods.lines, "the pages of goods count as the basket does").toMatchObject([
    { quantity: 2, unitPrice: 6320 },
  ]);
});

test("one customer gets as many pieces as the limit says, also in two orders at once", async () => {
  await sale([{ kind: "newsletter", opensAt: first }], { limitPerCustomer: "2" });
  const reader = await customer("reader@example.com", "news");
  const email = "reader@example.com";
  const baskets = await Promise.all([1, 2, 3].map(() => basketOf(reader, 2, inside)));
  const large = await quote(await basketOf(reader, 3, inside), reader, inside, email);
  expect(large.lines[0]).toMatchObject({ quantity: 2, wanted: 3, unitPrice: 6320, notice: "sale_limit" });
  const quotes = await Promise.all(baskets.map((basketId) => quote(basketId, reader, inside, email)));
  const address = { line1: "1", line2: null, city: "x", region: null, postcode: "BS1 4DJ", country: "GB" };
  const buyer = { email, name: "R", phone: null, locale: "en-GB", newsletterOptIn: false, address };
  const holdUntil = new Date("2026-11-09T16:00:00Z");
  const place = (quoted: (typeof quotes)[number], index: number) =>
    transact((tx) => placeOrder(tx, { quote: quoted, buyer, fingerprint: String(index), holdUntil }, inside));
  const placed = await Promise.all(quotes.map(place));
  expect(placed.map((one) => (one.ok ? "placed" : one.reason)).sort()).toEqual([
    "placed",
    "sale_limit",
    "sale_limit",
  ]);
  const again = await quote(await basketOf(reader, 1, inside), reader, inside, email);
  expect(again.lines[0]).toMatchObject({ unitPrice: 7900, notice: "sale_limit", sale: null });
  const line = await db().orderLine.findFirstOrThrow();
  expect(line).toMatchObject({ unitPrice: 6320, saleAccess: "members" });
  const own = quotes.find((_, index) => placed[index]?.ok);
  expect(
    (await quote(own?.basketId ?? "", reader, inside, email)).lines[0],
    "its own hold does not count",
  ).toMatchObject({
    quantity: 2,
    unitPrice: 6320,
  });
  await transact((tx) => releasePieces(tx, line.orderId));
  expect(await db().saleBuyer.findFirst()).toMatchObject({ pieces: 0 });
  await expect(db().saleBuyer.updateMany({ data: { pieces: -1 } })).rejects.toThrow(/sale_buyer_pieces/);
});

test("an invitation says where its sale stands, is used once over, and stays when the draft is written anew", async () => {
  const id = await sale([{ kind: "invitation", opensAt: first }]);
  const emails = ["a@example.com", "A@example.com", "b@example.com"];
  expect(await transact((tx) => invite(tx, shop, { id, emails }, now))).toMatchObject({ value: { made: 2 } });
  const late = await transact((tx) => invite(tx, shop, { id, emails }, opensAt));
  expect(late, "nobody needs one then").toMatchObject({ reason: "is_over" });
  const { id: invitationId } = await db().saleInvitation.findFirstOrThrow();
  const standing = async (at: Date) => (await readInvitation(db(), invitationId, at))?.standing;
  expect([
    await standing(now),
    await standing(first),
    await standing(opensAt),
    await standing(endsAt),
  ]).toEqual(["scheduled", "members", "open", "over"]);
  expect(await takeInvitation(db(), invitationId, first)).toBe(true);
  expect(await takeInvitation(db(), invitationId, inside)).toBe(true);
  expect(await takeInvitation(db(), invitationId, endsAt)).toBe(false);
  expect((await db().saleInvitation.findUniqueOrThrow({ where: { id: invitationId } })).usedAt).toEqual(
    first,
  );
  await transact((tx) => unscheduleSale(tx, shop, { id }, now));
  expect(await standing(first), "a draft has no invitations").toBeUndefined();
  const row = await db().sale.findUniqueOrThrow({ where: { id }, include: { windows: true } });
  const form = saleForm(row, { currency: "GBP", timeZone: "Europe/London" });
  expect(await transact((tx) => saveSale(tx, shop, { ...form, name: "Other" }, now))).toMatchObject({
    ok: true,
  });
  expect(await db().saleInvitation.count()).toBe(2);
  expect(
    await transact((tx) => saveSale(tx, shop, { ...form, version: form.version + 1, windows: [] }, now)),
  ).toMatchObject({ ok: true });
  expect(await transact((tx) => invite(tx, shop, { id, emails }, now))).toMatchObject({
    reason: "no_window",
  });
});
