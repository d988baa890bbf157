import { afterAll, beforeAll, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { startPayment } from "@/lib/checkout/start-payment";
import { offerWords } from "@/lib/discounts/offer-words";
import { applySession } from "@/lib/payments/apply-session";
import { db } from "@/lib/platform/db";
import { stripe as stripeSdk } from "@/lib/platform/stripe";
import { buyer } from "../../support/checkout/buyer";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer } from "../../support/customers/known-customer";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(100);
});
afterAll(() => stripe.stop());

const orderOf = (basketId: string) =>
  db().order.findFirstOrThrow({
    where: { basketId },
    include: { payments: true, lines: true },
    orderBy: { id: "desc" },
  });
const reserved = async (variantId: string) =>
  (await db().stock.findUniqueOrThrow({ where: { variantId } })).reserved;

async function started(basketId: string, own = {}) {
  const result = await startPayment(await buyer(basketId, own), new Date());
  if (!result.ok) throw new Error(result.reason);
  return result.value.url;
}

test("the button leads to Stripe's page with the very sum it said, and the pieces are put aside", async () => {
  const basketId = await fillBasket({ [shop.small]: 2 });
  const url = await started(basketId);
  const order = await orderOf(basketId);
  expect(url).toBe(order.payments[0]?.sessionUrl);
  expect(order).toMatchObject({
    state: "awaiting_payment",
    number: null,
    subtotal: 15800,
    deliveryTotal: 395,
    total: 16195,
  });
  expect(order.payments[0]).toMatchObject({ state: "open", amount: 16195 });
  expect(await reserved(shop.small)).toBe(2);
  const facts = await db().journalEntry.findMany({ where: { orderId: order.id }, orderBy: { id: "asc" } });
  expect(facts.map((fact) => fact.type)).toEqual(["gave_details", "went_to_pay"]);
});

test("pressing twice, in two tabs and at once, gives one order, one payment and one page", async () => {
  const basketId = await fillBasket({ [shop.large]: 1 });
  const input = await buyer(basketId);
  const results = await Promise.all([1, 2, 3, 4].map(() => startPayment(input, new Date())));
  const urls = new Set(results.map((result) => (result.ok ? result.value.url : result.reason)));
  expect(urls.size).toBe(1);
  expect(await db().order.count({ where: { basketId } })).toBe(1);
  expect(await db().payment.count({ where: { order: { basketId } } })).toBe(1);
  expect(await started(basketId)).toBe([...urls][0]);
  const order = await orderOf(basketId);
  const pages = await stripeSdk().checkout.sessions.list({ limit: 100 });
  expect(pages.data.filter((page) => page.client_reference_id === order.id)).toHaveLength(1);
});

test("a changed basket closes the old page at Stripe before a new one is opened", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  const before = await reserved(shop.small);
  const first = await started(basketId);
  const old = await orderOf(basketId);
  await db().basketLine.updateMany({ where: { basketId }, data: { quantity: 3 } });
  const second = await started(basketId);
  expect(second).not.toBe(first);
  const states = await db().order.findMany({ where: { basketId }, orderBy: { id: "asc" } });
  expect(states.map((order) => order.state)).toEqual(["cancelled", "awaiting_payment"]);
  expect(await reserved(shop.small)).toBe(before + 3);
  const oldSession = old.payments[0]?.sessionId ?? "";
  await expect(stripe.pay(oldSession)).resolves.toMatchObject({ outcome: "closed" });
});

test("a total that is no longer true is told and takes nobody to pay", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  const input = await buyer(basketId);
  await db().variant.update({ where: { id: shop.small }, data: { price: 8900 } });
  const result = await startPayment(input, new Date());
  expect(result).toMatchObject({ ok: false, reason: "total_changed", detail: { quote: { total: 9295 } } });
  expect(await db().order.count({ where: { basketId } })).toBe(0);
  await db().variant.update({ where: { id: shop.small }, data: { price: 7900 } });
});

test("what is put aside for a basket is not missing from it when its buyer comes back", async () => {
  await db().stock.update({ where: { variantId: shop.large }, data: { onHand: { set: 0 } } });
  const left = await reserved(shop.large);
  await db().stock.update({ where: { variantId: shop.large }, data: { onHand: left + 1 } });
  const basketId = await fillBasket({ [shop.large]: 1 });
  const first = await started(basketId);
  expect(await started(basketId)).toBe(first);
  // Another address is another agreement: the last piece is let go and taken again.
  expect(await started(basketId, { line1: "13 St James's Square" })).not.toBe(first);
  expect(await reserved(shop.large)).toBe(left + 1);
});

test("a server that dies before Stripe heard of it goes on with the same payment", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  await started(basketId);
  const { payments } = await orderOf(basketId);
  const [payment] = payments;
  // As if the answer of Stripe had never been written down.
  await db().payment.update({
    where: { id: payment?.id ?? "" },
    data: { state: "created", sessionId: null, sessionUrl: null },
  });
  expect(await started(basketId)).toBe(payment?.sessionUrl);
  const again = await orderOf(basketId);
  expect(again.payments).toHaveLength(1);
  expect(again.payments[0]?.sessionId).toBe(payment?.sessionId);
});

test("the box for letters is written down with the words that stood beside it", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  await started(basketId, { email: "letters@example.com", newsletter: true });
  const entries = await db().consentEntry.findMany({ where: { email: "letters@example.com" } });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ act: "asked", topic: "newsletter", source: "checkout" });
  expect(entries[0]?.wording).toContain("Write to me");
});

test("paying empties the basket of what was bought and leaves what was added since", async () => {
  const basketId = await fillBasket({ [shop.small]: 2 });
  await started(basketId, { email: "since@example.com" });
  const order = await orderOf(basketId);
  await db().basketLine.updateMany({ where: { basketId }, data: { quantity: 3 } });
  const [payment] = order.payments;
  await stripe.pay(payment?.sessionId ?? "");
  expect(await applySession(payment?.id ?? "", null, new Date())).toMatchObject({ kind: "paid" });
  expect(await orderOf(basketId)).toMatchObject({
    state: "paid",
    number: expect.any(Number),
    firstOrder: true,
  });
  expect(await db().basketLine.findMany({ where: { basketId } })).toMatchObject([{ quantity: 1 }]);
  expect(await db().basket.findUnique({ where: { id: basketId } })).toMatchObject({ state: "open" });
});

test("a way of delivery that is not offered to the address is told, also when it would cost the same", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  const input = await buyer(basketId);
  const details = { ...input.details, methodId: "meth_elsewhere" };
  const result = await startPayment({ ...input, details }, new Date());
  expect(result).toMatchObject({ ok: false, reason: "delivery_changed" });
  expect(await db().order.count({ where: { basketId } })).toBe(0);
});

test("a discount for a segment counts for who is in it when they press the button, and for nobody else", async () => {
  const customerId = await knownCustomer("ada@example.com");
  const rule = { title: "For regulars", automatic: true, kind: "percentage", value: 100_000 } as const;
  const audienceSegments = ["seg_regulars"];
  await db().discount.create({
    data: { id: "disc_regulars", ...rule, audience: "segment", audienceSegments },
  });
  const member = { segmentId: "seg_regulars", customerId };
  await db().segmentMembership.create({ data: { ...member, enteredAt: new Date() } });
  const basketId = await fillBasket({ [shop.small]: 1 });
  const destination = { country: "GB", postcode: "BS1 4DJ" };
  const quoteFor = (whose: string | null) =>
    quoteBasket(db(), { basketId, destination, buyer: { customerId: whose, email: null }, now: new Date() });
  const whole = await quoteFor(null);
  expect(whole.discountTotal, "a guest").toBe(0);
  const shown = await quoteFor(customerId);
  expect(shown.discountTotal).toBe(790);
  const { details, ...input } = await buyer(basketId, { agreedTotal: shown.total });
  const press = () => startPayment({ ...input, details, customerId }, new Date());
  await db().segmentMembership.updateMany({ where: member, data: { leftAt: new Date() } });
  expect(await press(), "who left it meanwhile agrees anew").toMatchObject({
    ...{ ok: false, reason: "total_changed" },
    detail: { quote: { total: whole.total, offers: { applied: [], refused: [{ reason: "not_in_group" }] } } },
  });
  await db().segmentMembership.create({ data: { ...member, enteredAt: new Date() } });
  expect(await press()).toMatchObject({ ok: true });
  expect(await orderOf(basketId)).toMatchObject({ discountTotal: 790, customerId });
  // With a code it is said why it does not count.
  await db().discount.update({ where: { id: "disc_regulars" }, data: { automatic: false, code: "REGULAR" } });
  const asked = await quoteBasket(db(), {
    basketId,
    destination,
    codes: ["REGULAR"],
    buyer: { customerId: null, email: null },
    now: new Date(),
  });
  const said = (quote: typeof asked) =>
    offerWords(quote.offers, { currency: "GBP", locale: "en-GB" }).refused.map(({ sentence }) => sentence);
  expect(said(asked)).toEqual(["REGULAR is for customers who are signed in."]);
  const other = await knownCustomer("ben@example.com");
  const mine = await quoteBasket(db(), {
    basketId,
    destination,
    codes: ["REGULAR"],
    buyer: { customerId: other, email: null },
    now: new Date(),
  });
  expect(said(mine)).toEqual(["REGULAR is for a group of customers that you are not in at the moment."]);
});
