import { beforeAll, beforeEach, expect, test } from "vitest";
import { addLine } from "@/lib/basket/lines/add-line";
import { agree } from "@/lib/checkout/agree";
import type { Details } from "@/lib/checkout/schema";
import { claimLetter } from "@/lib/mail/claim-letter";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { askReminders } from "@/lib/newsletter/reminders/ask-reminders";
import { basketOffer } from "@/lib/newsletter/reminders/basket-offer";
import { markPaid } from "@/lib/orders/mark-paid";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { findLeft } from "@/lib/recovery/left/find-left";
import { settleLeft } from "@/lib/recovery/left/settle-left";
import { tidyLeft } from "@/lib/recovery/left/tidy-left";
import { remindOfBaskets } from "@/lib/recovery/remind-of-baskets";
import { stepSeries } from "@/lib/recovery/series/step-series";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { buyer } from "../../support/checkout/buyer";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer, pastOrder } from "../../support/customers/known-customer";
import { allowReminders, remindersOn, touchedBasket } from "../../support/recovery/left-basket";

const touched = new Date("2026-11-23T08:00:00Z");
const hours = (after: number) => new Date(touched.getTime() + after * 3_600_000);
const email = "ada@example.com";
const limits = { quantityPerLine: 20, linesPerBasket: 50 };
let shop: OpenShop;

const run = (after: number) => remindOfBaskets(db(), hours(after));
const left = (pieces: Record<string, number> = { [shop.small]: 1 }) =>
  touchedBasket(pieces, touched, { contactEmail: email });
const row = () => db().leftBasket.findFirstOrThrow({ orderBy: { leftAt: "desc" } });
const letters = async () =>
  (await db().outboxLetter.findMany({ where: { template: "news-basket-left" }, orderBy: { id: "asc" } })).map(
    ({ key }) => Number(key.split(":")[2]),
  );

beforeAll(async () => {
  shop = await openShop();
});

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE basket, left_basket, consent_entry, newsletter_permission, subscriber, opt_in,
    outbox_letter, letter_day, suppression, customer, orders, journal_entry, discount_code CASCADE`;
  await db().$executeRaw`UPDATE stock SET on_hand = 5, reserved = 0`;
  await remindersOn();
});

test("a basket counts as left after its hours, is noted once with what lay in it, and gets three letters at their times", async () => {
  await allowReminders(email, touched);
  const basketId = await left({ [shop.small]: 2, [shop.large]: 1 });
  await run(3.9);
  expect(await db().leftBasket.count(), "too early").toBe(0);
  await Promise.all([run(4), run(4), run(4)]);
  expect(await db().leftBasket.findMany()).toMatchObject([
    {
      ...{ basketId, email, pieces: 3, worth: 30_300, touchedAt: touched, heldOut: false, nextLetter: 2 },
      items: [
        { variantId: shop.small, quantity: 2, unitPrice: 7_900 },
        { variantId: shop.large, quantity: 1, unitPrice: 14_500 },
      ],
      nextAt: hours(24),
    },
  ]);
  const facts = await db().journalEntry.findMany({ where: { type: "basket_left" } });
  expect(facts).toMatchObject([
    { basketId, customerId: null, data: { pieces: 3, total: 30_300, heldOut: false } },
  ]);
  expect(await letters()).toEqual([1]);
  const [letter] = await db().outboxLetter.findMany({ where: { template: "news-basket-left" } });
  expect(letter).toMatchObject({
    ...{ toEmail: email, topic: "baskets" },
    props: {
      sums: [
        { label: "Goods", amount: "£303.00" },
        { label: "Delivery: Tracked 48", amount: "£3.95" },
        { label: "What it comes to", amount: "£306.95" },
      ],
    },
  });
  expect(JSON.stringify(letter?.props), "nothing in the outbox opens the basket").not.toContain("/letters/");
  await run(23);
  await run(24);
  await run(72);
  await run(200);
  expect(await letters()).toEqual([1, 2, 3]);
  expect(await row()).toMatchObject({ nextLetter: null, endedWhy: "finished" });
});

test("who never said yes, only asked, took it back, paused or bounced is neither noted nor written to", async () => {
  const basketId = await left();
  const noted = async () => {
    await run(5);
    return db().leftBasket.count();
  };
  expect(await noted(), "an address that was typed is no permission").toBe(0);
  const topic = basketOffer(await readShop(db()));
  const ask = (signedIn: boolean) =>
    transact((tx) => askReminders(tx, { email, topic, locale: "en-GB", signedIn }, touched));
  await ask(false);
  await ask(false);
  expect(await db().optIn.count(), "asked once, however often the form is sent").toBe(1);
  expect(await noted(), "asked").toBe(0);
  await allowReminders(email, touched);
  await transact((tx) => withdraw(tx, { email, topics: "all", source: "one_click" }, touched));
  expect(await noted(), "withdrawn").toBe(0);
  await ask(true);
  expect(await db().consentEntry.findFirst({ where: { act: "given", proof: "signed_in" } })).toMatchObject({
    ...{ topic: "baskets", wording: topic.wording, source: "checkout" },
  });
  await db().suppression.create({ data: { email, reason: "bounced" } });
  expect(await noted(), "bounced").toBe(0);
  const byHand = {
    template: "news-basket-left",
    toEmail: email,
    topic: "baskets",
    props: {},
    id: createId("lett"),
  };
  await expect(db().outboxLetter.create({ data: { ...byHand, key: "by-hand" } })).rejects.toThrow(
    /suppressed/,
  );
  await db().suppression.deleteMany();
  await remindersOn({ on: false });
  expect(await noted(), "switched off").toBe(0);
  await remindersOn();
  expect(await noted(), "and now").toBe(1);
  expect(await row()).toMatchObject({ basketId });
});

test("the checkout's box asks for what was read, and the address of the order is known to its basket", async () => {
  const { mark } = basketOffer(await readShop(db()));
  const agreed = async (own: Partial<Details>, signedInAs: string | null = null) => {
    const basketId = await touchedBasket({ [shop.small]: 1 }, touched, {});
    const input = await buyer(basketId, own);
    expect(await transact((tx) => agree(tx, { ...input, signedInAs }, touched))).toMatchObject({ ok: true });
    expect(await db().basket.findUnique({ where: { id: basketId } })).toMatchObject({
      ...{ contactEmail: own.email ?? email, updatedAt: touched },
    });
    const standing = await db().newsletterPermission.findFirst({ where: { email: own.email ?? email } });
    return standing?.state ?? "nothing";
  };
  expect(await agreed({})).toBe("nothing");
  expect(await agreed({ reminders: true, remindersShown: "other words" })).toBe("nothing");
  expect(await agreed({ reminders: true, remindersShown: mark })).toBe("asked");
  const member = { email: "Member@example.com", reminders: true, remindersShown: mark };
  expect(await agreed(member, "someone@example.com"), "another address than the session's").toBe("asked");
  await db().newsletterPermission.deleteMany();
  expect(await agreed(member, "member@example.com")).toBe("live");
});

test("whoever says yes late is reminded from then on, with the pause between letters kept", async () => {
  await left();
  await run(30);
  await allowReminders(email, hours(30));
  await run(31);
  expect(await letters()).toEqual([1]);
  expect(await row()).toMatchObject({ nextLetter: 2, nextAt: hours(51) });
});

test("an order of that basket, that address or that customer ends it at once, a letter in the outbox included", async () => {
  const customerId = await knownCustomer(email);
  await allowReminders(email, touched);
  for (const order of [
    (basketId: string) => ({ basketId, email: "other@example.com", customerId: null }),
    () => ({ email, customerId: null }),
    () => ({ email: "other@example.com", customerId }),
  ]) {
    await db().$executeRaw`TRUNCATE basket, left_basket, orders, outbox_letter, letter_day CASCADE`;
    const basketId = await touchedBasket({ [shop.small]: 1 }, touched, { customerId });
    await run(4);
    const orderId = await pastOrder(null, { ...order(basketId), placedAt: hours(4.5), paidAt: hours(4.5) });
    await transact((tx) => settleLeft(tx, orderId, hours(5)));
    expect(await row()).toMatchObject({ orderId, boughtAt: hours(5), endedWhy: "bought", nextLetter: null });
    const letter = await db().outboxLetter.findFirstOrThrow({ where: { template: "news-basket-left" } });
    expect(letter).toMatchObject({ state: "suppressed", lastError: "bought" });
    expect(await claimLetter(db(), letter.id, hours(5))).toBeNull();
    await run(24);
    expect(await letters()).toEqual([1]);
  }
});

test("paying stops it through the order's own road, and while the bank has not answered nothing is written", async () => {
  await allowReminders(email, touched);
  const basketId = await left();
  await run(4);
  const open = {
    basketId,
    state: "awaiting_payment",
    number: null,
    paidAt: null,
    email: "x@example.com",
  } as const;
  const orderId = await pastOrder(null, { ...open, placedAt: hours(23.9) });
  await run(24);
  expect(await letters()).toEqual([1]);
  expect(await row()).toMatchObject({ nextLetter: 2, nextAt: hours(25) });
  await transact((tx) => markPaid(tx, orderId, "stripe", hours(24.5)));
  await run(25);
  expect(await letters()).toEqual([1]);
  expect(await row()).toMatchObject({ endedWhy: "bought" });
});

test("a changed basket, a thing that is gone and an unsubscribe end it; no second series within the owner's days", async () => {
  await allowReminders(email, touched);
  const basketId = await left();
  await run(4);
  await transact((tx) =>
    addLine(tx, { basketId, variantId: shop.large, quantity: 1, currency: "GBP", limits }, hours(10)),
  );
  await run(24);
  expect(await row()).toMatchObject({ endedWhy: "changed", returnedAt: hours(10) });
  expect(await letters()).toEqual([1]);
  expect(await db().leftBasket.count(), "its clock began anew, and one series was enough").toBe(1);

  await db().$executeRaw`TRUNCATE left_basket, letter_day CASCADE`;
  await run(24);
  expect(await letters()).toEqual([1, 1]);
  await db().$executeRaw`UPDATE stock SET on_hand = 0 WHERE variant_id = ${shop.large}`;
  await run(48);
  expect(await row()).toMatchObject({ endedWhy: "gone" });

  await db().$executeRaw`TRUNCATE left_basket, letter_day CASCADE`;
  await db().$executeRaw`UPDATE stock SET on_hand = 5`;
  await run(49);
  await transact((tx) => withdraw(tx, { email, topics: ["baskets"], source: "letter" }, hours(50)));
  await run(100);
  expect(await row()).toMatchObject({ endedWhy: "withdrawn" });
  expect(await letters()).toHaveLength(3);
});

test("those held out are noted, told of in the journal and never written to", async () => {
  await remindersOn({ holdOutPercent: 50 });
  for (let n = 0; n < 40; n += 1) {
    await allowReminders(`reader${n}@example.com`, touched);
    await touchedBasket({ [shop.small]: 1 }, touched, { contactEmail: `reader${n}@example.com` });
  }
  await run(4);
  await run(200);
  const heldOut = await db().leftBasket.count({ where: { heldOut: true } });
  expect(heldOut).toBeGreaterThan(5);
  expect(heldOut).toBeLessThan(35);
  expect(await db().leftBasketLetter.count({ where: { leftBasket: { heldOut: true } } })).toBe(0);
  expect(await letters()).toHaveLength(40 - heldOut);
});

test("two workers share what is due, and one killed within a step leaves it whole for the next", async () => {
  for (let n = 0; n < 6; n += 1) {
    await allowReminders(`reader${n}@example.com`, touched);
    await touchedBasket({ [shop.small]: 1 }, touched, { contactEmail: `reader${n}@example.com` });
  }
  await transact((tx) => findLeft(tx, hours(4)));
  const killed = db().$transaction(async (tx) => {
    await stepSeries(tx, hours(4));
    throw new Error("killed");
  });
  await expect(killed).rejects.toThrow("killed");
  expect(await letters()).toEqual([]);
  await Promise.all([run(4), run(4)]);
  expect(await letters()).toEqual([1, 1, 1, 1, 1, 1]);
  expect(new Set((await db().outboxLetter.findMany()).map((one) => one.toEmail)).size).toBe(6);
});

test("none goes out at night, nor on a day that has its letter by event", async () => {
  await allowReminders(email, touched);
  const late = new Date("2026-11-23T18:00:00Z");
  await touchedBasket({ [shop.small]: 1 }, late, { contactEmail: email });
  const at = (time: string) => remindOfBaskets(db(), new Date(`2026-11-${time}Z`));
  await at("23T22:00:00");
  expect(await row()).toMatchObject({ nextLetter: 1, nextAt: new Date("2026-11-24T08:00:00Z") });
  await db().letterDay.create({ data: { email, day: new Date("2026-11-24"), key: "flow:another" } });
  await at("24T08:00:00");
  expect(await letters()).toEqual([]);
  await at("25T08:00:00");
  expect(await letters()).toEqual([1]);
});

test("an address is taken off a basket once nobody can be reminded of it", async () => {
  await left();
  await transact((tx) => tidyLeft(tx, hours(24 * 20)));
  expect(await db().basket.count({ where: { contactEmail: email } })).toBe(1);
  await transact((tx) => tidyLeft(tx, hours(24 * 29)));
  expect(await db().basket.findFirst()).toMatchObject({ contactEmail: null, updatedAt: touched });
});
