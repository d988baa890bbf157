import { beforeAll, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { beginCheckout } from "@/lib/checkout/begin-checkout";
import { db } from "@/lib/platform/db";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";

const now = new Date("2026-11-10T12:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const destination = { country: "GB" };

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});

test("a checkout opened in ten windows at once has begun once, and once more the next day", async () => {
  const basketId = await fillBasket({ [shop.small]: 2 });
  const quote = await quoteBasket(db(), { basketId, destination, now });
  const facts = () => db().journalEntry.findMany({ where: { basketId, type: "began_checkout" } });
  await Promise.all(Array.from({ length: 10 }, () => beginCheckout(db(), quote, now)));
  await beginCheckout(db(), quote, later(23));
  expect(await facts()).toMatchObject([
    { at: now, data: { total: quote.total, currency: "GBP", pieces: 2 }, orderId: null },
  ]);
  await Promise.all(Array.from({ length: 5 }, () => beginCheckout(db(), quote, later(25))));
  expect(await facts()).toHaveLength(2);
});

test("rules of delivery that another connection changed hold for the next question, and none of those that were undone", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  const delivery = async () => (await quoteBasket(db(), { basketId, destination, now })).deliveryTotal;
  expect(await delivery()).toBe(395);
  const undone = db().$transaction(async (tx) => {
    await tx.deliveryRate.updateMany({ data: { price: 100 } });
    expect((await quoteBasket(tx, { basketId, destination, now })).deliveryTotal).toBe(100);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await delivery()).toBe(395);
  await db().$executeRaw`UPDATE delivery_rate SET price = 450`;
  expect(await delivery()).toBe(450);
  await db().taxRate.updateMany({ data: { ratePpm: 100_000 } });
  expect((await quoteBasket(db(), { basketId, destination, now })).lines[0]?.taxRatePpm).toBe(100_000);
});
