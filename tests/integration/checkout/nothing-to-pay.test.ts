import { afterAll, beforeAll, expect, test } from "vitest";
import type { Details } from "@/lib/checkout/schema";
import { startPayment } from "@/lib/checkout/start-payment";
import { readOrder } from "@/lib/orders/data";
import { orderPath } from "@/lib/orders/order-path";
import { reconcilePayments } from "@/lib/payments/reconcile-payments";
import { cancelPaid } from "@/lib/payments/refunds/cancel-paid";
import { requestRefund } from "@/lib/payments/refunds/request-refund";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { buyer } from "../../support/checkout/buyer";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(10);
  // Free from a penny on: with a code for all of the goods nothing is left to pay.
  await db().deliveryMethod.updateMany({ data: { freeFrom: 0 } });
  const gift = { kind: "percentage", value: 1_000_000 } as const;
  await db().discount.create({ data: { id: createId("disc"), code: "GIFT", ...gift, usageLimit: 4 } });
});
afterAll(() => stripe.stop());

const gift = async (basketId: string, own: Partial<Details> = {}) =>
  startPayment(await buyer(basketId, { discountCode: "GIFT", ...own }), new Date());
const orderOf = async (basketId: string) => {
  const { id } = await db().order.findFirstOrThrow({ where: { basketId } });
  const order = await readOrder(db(), id);
  if (!order) throw new Error("no order");
  return order;
};
const stock = () => db().stock.findUniqueOrThrow({ where: { variantId: shop.small } });
const used = async () => (await db().discount.findUniqueOrThrow({ where: { code: "GIFT" } })).used;

test("an order that comes to nothing is done at once: numbered, off the shelf, its code used, and Stripe not asked", async () => {
  const before = await stock();
  const basketId = await fillBasket({ [shop.small]: 2 });
  const placed = await gift(basketId);
  const order = await orderOf(basketId);
  expect(placed).toEqual({ ok: true, value: { url: orderPath(order.id) } });
  expect(order).toMatchObject({ state: "paid", total: 0, discountTotal: 15800, number: expect.any(Number) });
  expect(order.payments).toEqual([]);
  expect(order.transitions.map(({ to, actor }) => [to, actor])).toEqual([
    ["awaiting_payment", "customer"],
    ["paid", "customer"],
  ]);
  const after = await stock();
  expect([after.onHand, after.reserved]).toEqual([before.onHand - 2, before.reserved]);
  expect(await used()).toBe(1);
  const redemption = await db().discountRedemption.findFirstOrThrow({ where: { orderId: order.id } });
  expect(redemption.state).toBe("consumed");
  const facts = await db().journalEntry.findMany({ where: { orderId: order.id }, orderBy: { id: "asc" } });
  expect(facts.map((fact) => fact.type)).toEqual(["gave_details", "order_paid"]);
  expect(await db().basket.findUniqueOrThrow({ where: { id: basketId } })).toMatchObject({
    state: "ordered",
  });
  expect(await reconcilePayments(new Date(Date.now() + 86_400_000))).toBe(0);
});

test("pressing again, also at once, leads to the same order", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  const input = await buyer(basketId, { discountCode: "GIFT" });
  const pressed = await Promise.all([1, 2, 3].map(() => startPayment(input, new Date())));
  const urls = new Set(pressed.map((one) => (one.ok ? one.value.url : one.reason)));
  expect([...urls]).toEqual([orderPath((await orderOf(basketId)).id)]);
  expect(await db().order.count({ where: { basketId } })).toBe(1);
});

test("a payment that was begun before the code was found is closed first", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  expect(await startPayment(await buyer(basketId), new Date())).toMatchObject({ ok: true });
  expect(await gift(basketId)).toMatchObject({ ok: true });
  const orders = await db().order.findMany({
    where: { basketId },
    orderBy: { placedAt: "asc" },
    include: { payments: true },
  });
  expect(orders.map(({ state, payments }) => [state, payments.map((one) => one.state)])).toEqual([
    ["cancelled", ["expired"]],
    ["paid", []],
  ]);
});

test("nothing is refunded of it, but it can be called off and its pieces go back", async () => {
  const basketId = await fillBasket({ [shop.small]: 1 });
  await gift(basketId, { email: "second@example.com" });
  const { id: orderId } = await orderOf(basketId);
  const wish = { orderId, key: "all", reason: "test", actor: "staff:test", restock: true };
  const what = { kind: "everything" } as const;
  expect(await transact((tx) => requestRefund(tx, { ...wish, what }, new Date()))).toMatchObject({
    ok: false,
    reason: "nothing_paid",
  });
  const { onHand } = await stock();
  const called = await transact((tx) => cancelPaid(tx, orderId, { actor: "staff:test" }, new Date()));
  expect(called).toEqual({ ok: true, value: { refundId: null, amount: 0 } });
  expect((await stock()).onHand).toBe(onHand + 1);
  expect(await orderOf(basketId)).toMatchObject({ state: "cancelled" });
  expect(await db().refund.count()).toBe(0);
});

test("the last piece and the last use of the code go to one buyer of many", async () => {
  await db().discount.update({ where: { code: "GIFT" }, data: { usageLimit: 100 } });
  await db().stock.update({ where: { variantId: shop.large }, data: { onHand: 1 } });
  const baskets = await Promise.all(Array.from({ length: 8 }, () => fillBasket({ [shop.large]: 1 })));
  const inputs = await Promise.all(baskets.map((id) => buyer(id, { discountCode: "GIFT" })));
  const all = await Promise.all(inputs.map((input) => startPayment(input, new Date())));
  expect(all.filter((one) => one.ok)).toHaveLength(1);
  for (const one of all) if (!one.ok) expect(["out_of_stock", "basket_empty"]).toContain(one.reason);
  expect(await db().stock.findUniqueOrThrow({ where: { variantId: shop.large } })).toMatchObject({
    onHand: 0,
    reserved: 0,
  });
  const numbers = await db().order.findMany({ where: { number: { not: null } }, select: { number: true } });
  expect(numbers).toHaveLength(4 + 1);
});
