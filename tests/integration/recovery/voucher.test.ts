import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { remindOfBaskets } from "@/lib/recovery/remind-of-baskets";
import { giveVoucher } from "@/lib/recovery/voucher/give-voucher";
import { createId } from "@/lib/values/id";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer } from "../../support/customers/known-customer";
import { allowReminders, remindersOn, touchedBasket } from "../../support/recovery/left-basket";

const touched = new Date("2026-11-23T08:00:00Z");
const hours = (after: number) => new Date(touched.getTime() + after * 3_600_000);
const days = (after: number) => hours(after * 24);
const email = "ada@example.com";
const discountId = "disc_back";
let shop: OpenShop;

const run = (at: Date) => remindOfBaskets(db(), at);
const vouchers = async () =>
  (await db().outboxLetter.findMany({ where: { template: "news-basket-left" }, orderBy: { id: "asc" } })).map(
    ({ props }) => (props as { voucher: { code: string; gives: string } | null }).voucher,
  );
const leftRow = async (id: string, to: string, customerId: string | null) =>
  db().leftBasket.create({
    data: {
      ...{ id, basketId: createId("bask"), email: to, customerId, items: [], pieces: 1, currency: "GBP" },
      ...{ worth: 100, touchedAt: touched, leftAt: touched, heldOut: false },
    },
  });

beforeAll(async () => {
  shop = await openShop();
});

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE basket, left_basket, consent_entry, newsletter_permission, subscriber,
    outbox_letter, letter_day, customer, discount_code CASCADE`;
  const rule = { kind: "percentage", value: 100_000, title: "Come back" } as const;
  await db().discount.create({ data: { id: discountId, ...rule } });
  await remindersOn({ discountId, discountLetter: 2, quietDays: 1 });
  await allowReminders(email, touched);
});

test("only from the letter the owner named, one single-use code that counts for this basket and stays the same", async () => {
  await touchedBasket({ [shop.small]: 1 }, touched, { contactEmail: email });
  for (const after of [4, 24, 72]) await run(hours(after));
  const [first, second, third] = await vouchers();
  expect(first).toBeNull();
  expect(second).toMatchObject({ gives: "£7.90 off", code: expect.stringMatching(/^BACK-/) });
  expect(third?.code).toBe(second?.code);
  expect(await db().uniqueCode.findMany()).toMatchObject([{ code: second?.code, discountId, used: false }]);
  expect(await db().codeBatch.findMany()).toMatchObject([{ wanted: 1, made: 1, requestedBy: "recovery" }]);
});

test("nobody gets a second one within its time, by whichever basket; after it they may", async () => {
  const series = async (day: number) => {
    await touchedBasket({ [shop.small]: 1 }, days(day), { contactEmail: email });
    await run(days(day + 0.2));
    await run(days(day + 1.1));
    return (await vouchers()).at(-1);
  };
  expect(await series(0)).toMatchObject({ gives: "£7.90 off" });
  expect(await series(100)).toBeNull();
  expect(await series(182)).toMatchObject({ gives: "£7.90 off" });
});

test("the database itself refuses a second one, to the same address in capitals and to the same customer, two workers at once", async () => {
  const customerId = await knownCustomer(email);
  await leftRow("left_1", "ADA@example.com", null);
  await leftRow("left_2", email, customerId);
  await leftRow("left_3", "work@example.com", customerId);
  await leftRow("left_4", "work@example.com", customerId);
  const give = (leftBasketId: string, to: string, of: string | null) =>
    transact((tx) =>
      giveVoucher(tx, { leftBasketId, email: to, customerId: of, discountId, days: 180 }, touched),
    );
  const both = await Promise.all([
    give("left_1", "ADA@example.com", null),
    give("left_2", email, customerId),
  ]);
  expect(both.filter(Boolean)).toHaveLength(1);
  await db().recoveryVoucher.deleteMany();
  const twice = await Promise.all([
    give("left_3", "work@example.com", customerId),
    give("left_2", email, customerId),
  ]);
  expect(twice.filter(Boolean)).toHaveLength(1);
  const row = { email, customerId, code: "X", givenAt: touched, until: days(10) };
  await expect(
    db().recoveryVoucher.create({ data: { ...row, id: createId("rvou"), leftBasketId: "left_4" } }),
  ).rejects.toThrow(/once_a/);
});

test("a discount that is over, or gives nothing for these things, is not told of and not spent", async () => {
  await db().discount.update({ where: { id: discountId }, data: { minimumSubtotal: 100_000 } });
  await touchedBasket({ [shop.small]: 1 }, touched, { contactEmail: email });
  for (const after of [4, 24]) await run(hours(after));
  expect(await vouchers()).toEqual([null, null]);
  expect(await db().recoveryVoucher.count()).toBe(0);
  expect(await db().uniqueCode.count()).toBe(0);
  await db().discount.update({ where: { id: discountId }, data: { minimumSubtotal: null, active: false } });
  await run(hours(72));
  expect(await vouchers()).toEqual([null, null, null]);
  expect(await db().recoveryVoucher.count()).toBe(0);
});
