import { afterAll, beforeAll, expect, test } from "vitest";
import { startPayment } from "@/lib/checkout/start-payment";
import { db } from "@/lib/platform/db";
import { freePort } from "../../../sandbox/ports";
import { buyer } from "../../support/checkout/buyer";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { serveWebhooks, until, workOff } from "../../support/checkout/shop-worker";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let server: Awaited<ReturnType<typeof serveWebhooks>>;
let shop: OpenShop;

beforeAll(async () => {
  server = await serveWebhooks(await freePort());
  stripe = await startLocalStripe({ webhookUrl: server.url });
  shop = await openShop(20);
  await db().discount.create({
    data: { id: "disc_ten", code: "FIRST10", kind: "amount", value: 1000, usageLimit: 10 },
  });
});
afterAll(async () => {
  await stripe.stop();
  server.stop();
});

test("200 buyers at once for 20 pieces make exactly 20 paid orders", { timeout: 180_000 }, async () => {
  await stripe.misbehave({ copies: 2, shuffleMs: 500 });
  const inputs = await Promise.all(
    Array.from({ length: 200 }, async (_, index) =>
      buyer(await fillBasket({ [shop.small]: 1 }), { email: `buyer${index}@example.com` }),
    ),
  );
  const results = await Promise.all(inputs.map((input) => startPayment(input, new Date())));
  const refused = results.filter((result) => !result.ok);
  expect(results.filter((result) => result.ok)).toHaveLength(20);
  // Sold out is told by the price of the basket or by the shelf, depending on the moment.
  for (const one of refused) expect(["out_of_stock", "basket_empty"]).toContain(one.reason);
  expect(await db().stock.findUnique({ where: { variantId: shop.small } })).toMatchObject({
    onHand: 20,
    reserved: 20,
  });

  const open = await db().payment.findMany({ where: { state: "open" } });
  await Promise.all(open.map((payment) => stripe.pay(payment.sessionId ?? "")));
  await until(async () => {
    await workOff();
    return (await db().order.count({ where: { state: "paid" } })) === 20;
  });
  const numbers = await db().order.findMany({ where: { paidAt: { not: null } }, orderBy: { number: "asc" } });
  expect(numbers.map((order) => order.number)).toEqual(
    Array.from({ length: 20 }, (_, index) => 1001 + index),
  );
  expect(await db().stock.findUnique({ where: { variantId: shop.small } })).toMatchObject({
    onHand: 0,
    reserved: 0,
  });
  expect(await db().order.count()).toBe(20);
});

test("40 buyers at once with a code of ten uses: ten get it and nobody else", {
  timeout: 120_000,
}, async () => {
  await db().stock.update({ where: { variantId: shop.large }, data: { onHand: 100 } });
  const inputs = await Promise.all(
    Array.from({ length: 40 }, async (_, index) =>
      buyer(await fillBasket({ [shop.large]: 1 }), {
        email: `code${index}@example.com`,
        discountCode: "FIRST10",
      }),
    ),
  );
  const results = await Promise.all(inputs.map((input) => startPayment(input, new Date())));
  expect(results.filter((result) => result.ok)).toHaveLength(10);
  expect(await db().discount.findUnique({ where: { id: "disc_ten" } })).toMatchObject({ used: 10 });
  // Who was refused left nothing behind.
  expect(await db().stock.findUnique({ where: { variantId: shop.large } })).toMatchObject({ reserved: 10 });
});
