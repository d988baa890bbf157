import { beforeAll, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { saveRules } from "@/lib/loyalty/admin/save-rules";
import { readToldTiers } from "@/lib/loyalty/data";
import { readContact } from "@/lib/loyalty/perks/data";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readSettings } from "@/lib/shop/admin/data";
import { loyaltySettings } from "@/lib/shop/loyalty-settings";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { knownCustomer, owner } from "../../support/customers/known-customer";

const now = new Date("2026-11-23T09:00:00Z");
const destination = { country: "GB", postcode: "BS1 4DJ" };
const nora = { name: "Nora", email: "nora@shop.example", phone: "" };
const nobody = { name: "", email: "", phone: "" };
const step = { multiplierPercent: 100, freeDeliveryFrom: null, contact: nobody };
const steps = [
  { ...step, key: "regular", name: "Regular", from: 10_000, freeDeliveryFrom: 2_000, contact: nora },
  { ...step, key: "friend", name: "Friend", from: 40_000 },
];
let shop: OpenShop;
let ada: string;

async function save(tiers: typeof steps, on = true): Promise<void> {
  const { version } = await readSettings(db(), "loyalty");
  const rules = loyaltySettings.parse({ on, tiers });
  const saved = await transact((tx) => saveRules(tx, owner, { ...rules, version }, now));
  expect(saved).toMatchObject({ ok: true });
}
async function deliveryOf(customerId: string | null): Promise<number> {
  const basketId = await fillBasket({ [shop.small]: 1 });
  const quote = await quoteBasket(db(), { basketId, destination, buyer: { customerId }, now });
  return quote.deliveryTotal;
}
const stand = (tier: string | null) =>
  db().loyaltyMember.update({ where: { customerId: ada }, data: { tier, tierSince: now } });

beforeAll(async () => {
  shop = await openShop(10);
  ada = await knownCustomer("ada@example.com");
  await db().loyaltyMember.create({ data: { id: "lmem_ada", customerId: ada, joinedAt: now } });
});

test("a step's free delivery follows the rules, counts for who stands on it, and goes with the programme", async () => {
  await save(steps);
  const whole = await deliveryOf(null);
  expect(whole).toBeGreaterThan(0);
  expect(await deliveryOf(ada), "on no step").toBe(whole);
  await stand("regular");
  expect(await deliveryOf(ada)).toBe(0);
  await stand("friend");
  expect(await deliveryOf(ada), "nobody loses by climbing").toBe(0);
  expect(
    (await readToldTiers(db(), steps, now)).map(({ delivery, hasContact }) => [delivery, hasContact]),
  ).toEqual([
    ["Free delivery on orders from £20.00 to United Kingdom", true],
    ["Free delivery on orders from £20.00 to United Kingdom", true],
  ]);
  await save(steps.map((one) => ({ ...one, freeDeliveryFrom: 900_000 })));
  expect(await deliveryOf(ada)).toBe(whole);
  await save(steps);
  await save(steps, false);
  expect(await deliveryOf(ada), "no programme").toBe(whole);
  expect(await db().discount.count({ where: { active: true, audience: "tier" } })).toBe(0);
  await save([steps[0] as (typeof steps)[number]]);
  expect(await deliveryOf(ada), "the step is gone").toBe(whole);
  expect(await db().tierPerk.count()).toBe(2);
});

test("the contact of a step is that of the members on it and above it, and of nobody else", async () => {
  await save(steps);
  await stand(null);
  expect(await readContact(db(), ada)).toBeNull();
  await stand("friend");
  expect(await readContact(db(), ada)).toEqual(nora);
  await save(steps, false);
  expect(await readContact(db(), ada)).toBeNull();
  expect(
    loyaltySettings.safeParse({ tiers: [{ ...steps[0], contact: { ...nora, email: "" } }] }).success,
  ).toBe(false);
});
