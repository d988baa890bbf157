import { afterAll, beforeAll, expect, test } from "vitest";
import { refundOrder } from "@/lib/payments/admin/refund-order";
import { applyRefund } from "@/lib/payments/refunds/apply-refund";
import { db } from "@/lib/platform/db";
import { stripe as sdk } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { freePort } from "../../../sandbox/ports";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { payFor } from "../../support/checkout/pay-for";
import { serveWebhooks, until, workOff } from "../../support/checkout/shop-worker";
import { startLocalStripe } from "../../support/local-stripe";
import { askRefund } from "../../support/orders/ask-refund";
import { orderWithRefunds } from "../../support/orders/order-with-refunds";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let server: Awaited<ReturnType<typeof serveWebhooks>>;
let shop: OpenShop;
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "owner", stale: false };

beforeAll(async () => {
  server = await serveWebhooks(await freePort());
  stripe = await startLocalStripe({ webhookUrl: server.url });
  shop = await openShop(1000);
});
afterAll(async () => {
  await stripe.stop();
  server.stop();
});

const paidOrder = async (card?: string) =>
  orderWithRefunds(await payFor(stripe, { [shop.small]: 3, [shop.large]: 1 }, card));
const onHand = async (variantId: string) =>
  (await db().stock.findUniqueOrThrow({ where: { variantId } })).onHand;
const pieces = (orderLineId = "", quantity = 1) => [{ orderLineId, quantity }];

test("delivery is paid back once, however many parts an order is refunded in", async () => {
  const paid = await paidOrder();
  const [small] = paid.lines;
  const one = { kind: "lines" as const, lines: pieces(small?.id), delivery: true };
  expect(await askRefund(paid.id, one)).toMatchObject({ value: { amount: 7_900 + 395 } });
  expect(await askRefund(paid.id, one)).toMatchObject({ value: { amount: 7_900 } });
  const delivery = { kind: "lines" as const, lines: [], delivery: true };
  expect(await askRefund(paid.id, delivery)).toMatchObject({ reason: "too_much" });
});

test("delivery whose refund the bank returned can be paid back again", async () => {
  const paid = await paidOrder("4000000000005126");
  const delivery = { kind: "lines" as const, lines: [], delivery: true };
  await askRefund(paid.id, delivery);
  await workOff();
  const sent = (await orderWithRefunds(paid.id)).payments[0]?.refunds[0];
  await stripe.settleRefund(sent?.stripeRefundId ?? "", "fail");
  await applyRefund(sent?.id ?? "", new Date());
  expect(await askRefund(paid.id, delivery)).toMatchObject({ value: { amount: 395 } });
});

test("pieces come back after a kindness: what is left goes back, and they are counted", async () => {
  const paid = await paidOrder();
  await askRefund(paid.id, { kind: "amount", amount: 1_000 });
  const lines = paid.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
  const asked = await askRefund(paid.id, { kind: "lines", lines, delivery: true });
  expect(asked).toMatchObject({ value: { amount: paid.total - 1_000 } });
  const done = await orderWithRefunds(paid.id);
  expect(done.lines.map((line) => line.refundedQuantity)).toEqual([3, 1]);
  expect(done.refundedTotal).toBe(paid.total);
});

test("two who refund the same complaint at once pay it back once", async () => {
  const paid = await paidOrder();
  const wish = (key: string) => ({
    orderId: paid.id,
    what: { kind: "amount" as const, amount: 1_000 },
    restock: [],
    reason: "scratched",
    key,
    agreed: 1_000,
    before: 0,
  });
  const both = await Promise.all(
    ["form-of-ann", "form-of-ben"].map((key) =>
      transact((tx) => refundOrder(tx, ann, wish(key), new Date())),
    ),
  );
  expect(both.map((one) => (one.ok ? "refunded" : one.reason)).sort()).toEqual(["refunded", "sum_changed"]);
  expect((await orderWithRefunds(paid.id)).refundedTotal).toBe(1_000);
  const again = { ...wish("form-of-ben"), before: 1_000 };
  expect((await transact((tx) => refundOrder(tx, ann, again, new Date()))).ok).toBe(true);
});

test("pieces go on the shelf once when a refund fails at the bank and is asked for again", async () => {
  const before = await onHand(shop.small);
  const paid = await paidOrder("4000000000005126");
  expect(await onHand(shop.small)).toBe(before - 3);
  const [small] = paid.lines;
  const two = { kind: "lines" as const, lines: pieces(small?.id, 2), delivery: false };
  await askRefund(paid.id, two, { restock: true });
  expect(await onHand(shop.small)).toBe(before - 1);
  await workOff();
  const sent = (await orderWithRefunds(paid.id)).payments[0]?.refunds[0];
  await stripe.settleRefund(sent?.stripeRefundId ?? "", "fail");
  await applyRefund(sent?.id ?? "", new Date());
  expect((await orderWithRefunds(paid.id)).lines[0]?.refundedQuantity).toBe(0);
  const three = { kind: "lines" as const, lines: pieces(small?.id, 3), delivery: false };
  await askRefund(paid.id, three, { restock: true });
  expect(await onHand(shop.small)).toBe(before);
});

const intentOf = (paid: Awaited<ReturnType<typeof orderWithRefunds>>) =>
  paid.payments[0]?.paymentIntentId ?? "";

test("what is refunded in Stripe's dashboard counts here, once, and the buyer hears of it", async () => {
  const paid = await paidOrder();
  await sdk().refunds.create({ payment_intent: intentOf(paid), amount: 4_000 });
  await until(async () => {
    await workOff();
    return (await orderWithRefunds(paid.id)).refundedTotal === 4_000;
  });
  expect(await askRefund(paid.id, { kind: "everything" })).toMatchObject({
    value: { amount: paid.total - 4_000 },
  });
  await until(async () => {
    await workOff();
    return (await orderWithRefunds(paid.id)).state === "refunded";
  });
  const done = await orderWithRefunds(paid.id);
  expect(done.refundedTotal).toBe(paid.total);
  expect(done.payments[0]?.refunds.map(({ actor }) => actor).sort()).toEqual(["staff:test", "stripe"]);
  expect(await db().journalEntry.count({ where: { orderId: paid.id, type: "order_refunded" } })).toBe(2);
});

test("of a refund here and one in the dashboard at the same time, the one that Stripe took counts", async () => {
  const paid = await paidOrder();
  await askRefund(paid.id, { kind: "everything" });
  await sdk().refunds.create({ payment_intent: intentOf(paid) });
  await until(async () => {
    await workOff();
    const { state, payments } = await orderWithRefunds(paid.id);
    return state === "refunded" && payments[0]?.refunds.length === 2;
  });
  const done = await orderWithRefunds(paid.id);
  expect(done.refundedTotal).toBe(paid.total);
  expect(done.payments[0]?.refunds.map(({ state }) => state).sort()).toEqual(["failed", "succeeded"]);
});
