import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { basketLink, signedBasket } from "@/lib/platform/secrets/basket-link";
import { transact } from "@/lib/platform/transact";
import { settleLeft } from "@/lib/recovery/left/settle-left";
import { quoteLeft } from "@/lib/recovery/letter/quote-left";
import { remindOfBaskets } from "@/lib/recovery/remind-of-baskets";
import { readRestorable } from "@/lib/recovery/restore/data";
import { putBack } from "@/lib/recovery/restore/put-back";
import { whatChanged } from "@/lib/recovery/restore/what-changed";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { pastOrder } from "../../support/customers/known-customer";
import { allowReminders, remindersOn, touchedBasket } from "../../support/recovery/left-basket";

const touched = new Date("2026-11-23T08:00:00Z");
const hours = (after: number) => new Date(touched.getTime() + after * 3_600_000);
const email = "ada@example.com";
const limits = { quantityPerLine: 20, linesPerBasket: 50 };
let shop: OpenShop;
let leftId = "";
let leftBasket = "";

const restorable = async (at = hours(5), number = 1) => {
  const left = await readRestorable(db(), { leftBasketId: leftId, number }, at);
  if (!left) throw new Error("no such letter");
  return left;
};
const restore = async (basketId: string | null, at = hours(5)) => {
  const left = await restorable(at);
  const asker = { customerId: null, invitations: [] };
  return transact((tx) => putBack(tx, { left, number: 1, basketId, currency: "GBP", limits, asker }, at));
};
const linesOf = async (basketId: string | null) =>
  Object.fromEntries(
    (await db().basketLine.findMany({ where: { basketId: basketId ?? "" } })).map((line) => [
      line.variantId,
      line.quantity,
    ]),
  );

beforeAll(async () => {
  shop = await openShop();
});

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE basket, left_basket, consent_entry, newsletter_permission, subscriber,
    outbox_letter, letter_day, orders, discount_code CASCADE`;
  await db().$executeRaw`UPDATE stock SET on_hand = 5, reserved = 0`;
  await db().discount.create({ data: { id: "disc_back", kind: "amount", value: 500 } });
  await remindersOn({ discountId: "disc_back", discountLetter: 1 });
  await allowReminders(email, touched);
  leftBasket = await touchedBasket({ [shop.small]: 2, [shop.large]: 1 }, touched, { contactEmail: email });
  await remindOfBaskets(db(), hours(4));
  leftId = (await db().leftBasket.findFirstOrThrow()).id;
});

test("on a device without a basket one is begun, with its things and the voucher, and never the one that was left", async () => {
  const back = await restore(null);
  expect(back).toMatchObject({ pieces: 3 });
  expect(back.basketId).not.toBe(leftBasket);
  expect(await linesOf(back.basketId)).toEqual({ [shop.small]: 2, [shop.large]: 1 });
  const { code } = await db().recoveryVoucher.findFirstOrThrow();
  expect(await db().basket.findUnique({ where: { id: back.basketId ?? "" } })).toMatchObject({
    ...{ discountCodes: [code], contactEmail: null, customerId: null },
  });
  expect(await db().leftBasket.findFirst()).toMatchObject({
    ...{ returnedAt: hours(5), returnedBy: 1, restoredInto: back.basketId, endedWhy: "returned" },
  });
  expect(await linesOf(leftBasket), "whose it was keeps it").toEqual({ [shop.small]: 2, [shop.large]: 1 });
  const orderId = await pastOrder(null, {
    basketId: back.basketId,
    email: "home@example.com",
    paidAt: hours(6),
  });
  await transact((tx) => settleLeft(tx, orderId, hours(6)));
  expect(await db().leftBasket.findFirst(), "bought there, under another address").toMatchObject({ orderId });
  expect(await restorable(hours(7))).toMatchObject({ state: "ordered" });
});

test("what lies in the visitor's basket is neither doubled nor lost, however often the button is pressed", async () => {
  const own = await fillBasket({ [shop.small]: 1 });
  const presses = await Promise.all([restore(own), restore(own), restore(own)]);
  expect(presses.map(({ basketId }) => basketId)).toEqual([own, own, own]);
  expect(await linesOf(own)).toEqual({ [shop.small]: 2, [shop.large]: 1 });
  expect((await restore(leftBasket)).pieces, "the very device it was left on").toBe(0);
  expect(await linesOf(leftBasket)).toEqual({ [shop.small]: 2, [shop.large]: 1 });
  const bigger = await fillBasket({ [shop.small]: 4 });
  await restore(bigger);
  expect(await linesOf(bigger)).toEqual({ [shop.small]: 4, [shop.large]: 1 });
  await db().basket.update({ where: { id: bigger }, data: { state: "ordered" } });
  expect((await restore(bigger)).basketId, "a closed one is left alone").not.toBe(bigger);
});

test("prices, stock and what is gone are told as they are now, and only what is there goes back", async () => {
  await db().$executeRaw`UPDATE variant SET price = 6900 WHERE id = ${shop.small}`;
  await db().$executeRaw`UPDATE stock SET on_hand = 0 WHERE variant_id = ${shop.large}`;
  const changes = async () => {
    const { code, ...left } = await restorable();
    const quote = await quoteLeft(db(), left, { destination: { country: "GB" }, code }, hours(5));
    return { total: quote.total, said: whatChanged(quote, "en-GB").map(({ sentence }) => sentence) };
  };
  expect(await changes()).toEqual({
    total: 2 * 6_900 - 500 + 395,
    said: ["Ring Bed, Small costs £69.00 now; it was £79.00.", "Ring Bed, Large has sold out."],
  });
  await db().$executeRaw`UPDATE stock SET on_hand = 1 WHERE variant_id = ${shop.small}`;
  expect((await changes()).said[0]).toBe("Of Ring Bed, Small, one is left; you wanted 2.");
  const back = await restore(null);
  expect(await linesOf(back.basketId)).toEqual({ [shop.small]: 1 });
  await db().$executeRaw`UPDATE stock SET on_hand = 0`;
  expect(await restore(null)).toEqual({ basketId: null, pieces: 0 });
  await db().$executeRaw`UPDATE variant SET price = 7900 WHERE id = ${shop.small}`;
});

test("a link works for thirty days, for the letter it came with, and not when somebody made it up", async () => {
  const signed = basketLink(leftId, 1).split("/").at(-1) ?? "";
  expect(signedBasket(signed)).toEqual({ leftBasketId: leftId, number: 1 });
  for (const made of [signed.replace("-1.", "-2."), `${leftId}-1.x`, `${leftId}-1`, "", signed.slice(0, -1)])
    expect(signedBasket(made)).toBeNull();
  expect(
    await readRestorable(db(), { leftBasketId: leftId, number: 2 }, hours(5)),
    "never written",
  ).toBeNull();
  expect(await readRestorable(db(), { leftBasketId: "left_none", number: 1 }, hours(5))).toBeNull();
  expect(await restorable(hours(24 * 30))).toMatchObject({ state: "open" });
  expect(await restorable(hours(24 * 31))).toMatchObject({ state: "expired" });
});
