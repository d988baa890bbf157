import { afterAll, beforeAll, expect, test } from "vitest";
import { needsYou } from "@/lib/insights/home/needs-you";
import { readOrderDetail } from "@/lib/orders/admin/data";
import { orderPath } from "@/lib/orders/order-path";
import { getOrderPage } from "@/lib/orders/page/loaders";
import { closeFailure } from "@/lib/payments/admin/close-failure";
import { applyRefund } from "@/lib/payments/refunds/apply-refund";
import { db } from "@/lib/platform/db";
import { stripe as sdk } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import type { Actor } from "@/lib/staff/types";
import { beginPayment } from "../../support/checkout/begin-payment";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { payFor } from "../../support/checkout/pay-for";
import { workOff } from "../../support/checkout/shop-worker";
import { owner, writer } from "../../support/customers/known-customer";
import { startLocalStripe } from "../../support/local-stripe";
import { askRefund } from "../../support/orders/ask-refund";
import { orderWithRefunds } from "../../support/orders/order-with-refunds";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(1000);
});
afterAll(() => stripe.stop());

const paidOrder = async (card?: string) =>
  orderWithRefunds(await payFor(stripe, { [shop.small]: 3, [shop.large]: 1 }, card));
const onHand = async (variantId: string) =>
  (await db().stock.findUniqueOrThrow({ where: { variantId } })).onHand;
const told = (orderId: string) => db().journalEntry.findMany({ where: { orderId, type: "order_refunded" } });

test("everything goes back: the sum, the state, the shelf, and the buyer is told once", async () => {
  const paid = await paidOrder();
  const before = await onHand(shop.small);
  const asked = await askRefund(paid.id, { kind: "everything" }, { restock: true });
  expect(asked).toMatchObject({ ok: true, value: { amount: paid.total } });
  await workOff();
  const done = await orderWithRefunds(paid.id);
  expect(done).toMatchObject({ state: "refunded", refundedTotal: paid.total });
  expect(done.lines.map((line) => line.refundedQuantity)).toEqual([3, 1]);
  expect(await onHand(shop.small)).toBe(before + 3);
  expect((await told(paid.id)).map((fact) => fact.data)).toMatchObject([{ amount: paid.total, full: true }]);
});

test("piece by piece and delivery come to exactly what was paid", async () => {
  const paid = await paidOrder();
  const [small, large] = paid.lines;
  const one = (orderLineId = "", quantity = 1) => [{ orderLineId, quantity }];
  await askRefund(paid.id, { kind: "lines", lines: one(small?.id), delivery: false });
  await askRefund(paid.id, { kind: "lines", lines: one(small?.id, 2), delivery: false });
  expect((await orderWithRefunds(paid.id)).refundedTotal).toBe(small?.total);
  await workOff();
  expect((await orderWithRefunds(paid.id)).state).toBe("paid");
  await askRefund(paid.id, { kind: "lines", lines: one(large?.id), delivery: true });
  await workOff();
  expect(await orderWithRefunds(paid.id)).toMatchObject({ state: "refunded", refundedTotal: paid.total });
});

test("more than was paid or bought is never given back, not even at once", async () => {
  const paid = await paidOrder();
  const [small] = paid.lines;
  const tooMany = [{ orderLineId: small?.id ?? "", quantity: 4 }];
  expect(await askRefund(paid.id, { kind: "lines", lines: tooMany, delivery: false })).toMatchObject({
    reason: "no_such_pieces",
  });
  expect(await askRefund(paid.id, { kind: "amount", amount: paid.total + 1 })).toMatchObject({
    reason: "too_much",
  });
  expect(await askRefund(paid.id, { kind: "amount", amount: 0 })).toMatchObject({ reason: "too_much" });
  const half = Math.floor(paid.total / 2) + 1;
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => askRefund(paid.id, { kind: "amount", amount: half })),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  await workOff();
  expect((await orderWithRefunds(paid.id)).refundedTotal).toBe(half);
});

test("the same reason is refunded once, however often it is asked and sent", async () => {
  const paid = await paidOrder();
  const asked = await Promise.all(
    [1, 2, 3].map(() => askRefund(paid.id, { kind: "amount", amount: 1000 }, { key: "goodwill" })),
  );
  const ids = new Set(asked.map((answer) => (answer.ok ? answer.value.refundId : answer.reason)));
  expect(ids.size).toBe(1);
  const [refundId = ""] = ids;
  await Promise.all([workOff(), applyRefund(refundId, new Date())]);
  // As if the worker had died after Stripe's answer: it is found there by its name.
  await db().refund.update({ where: { id: refundId }, data: { state: "requested", stripeRefundId: null } });
  await applyRefund(refundId, new Date());
  const done = await orderWithRefunds(paid.id);
  expect(done.refundedTotal).toBe(1000);
  const made = await sdk().refunds.list({ payment_intent: done.payments[0]?.paymentIntentId ?? "" });
  expect(made.data).toHaveLength(1);
});

test("an order that was never paid has nothing to refund", async () => {
  const begun = await beginPayment({ [shop.small]: 1 });
  expect(await askRefund(begun.orderId, { kind: "everything" })).toMatchObject({
    ok: false,
    reason: "not_paid",
  });
});

test("a refund that the bank returns is counted out again", async () => {
  const paid = await paidOrder("4000000000005126");
  await askRefund(paid.id, { kind: "everything" });
  await workOff();
  const sent = (await orderWithRefunds(paid.id)).payments[0]?.refunds[0];
  await stripe.settleRefund(sent?.stripeRefundId ?? "", "fail");
  await applyRefund(sent?.id ?? "", new Date());
  const after = await orderWithRefunds(paid.id);
  expect(after).toMatchObject({ state: "paid", refundedTotal: 0 });
  expect(after.lines.map((line) => line.refundedQuantity)).toEqual([0, 0]);
  expect(after.payments[0]?.refunds[0]).toMatchObject({ state: "failed" });
});

async function showPage(orderId: string) {
  const page = await getOrderPage(orderPath(orderId).slice("/orders/".length), new Date());
  if (!page) throw new Error("no page");
  return page;
}

/** The letters about a refund that failed. */
async function failureLetters(orderId: string) {
  const facts = await db().journalEntry.findMany({ where: { orderId, type: "refund_failed" } });
  for (const { id } of facts) await transact((tx) => react(tx, String(id), new Date()));
  return db().outboxLetter.findMany({
    where: { orderId, template: { in: ["refund-failed-notice", "refund-returned"] } },
    orderBy: { template: "asc" },
  });
}
const waits = async (orderId: string) =>
  (await needsYou(db())).waiting.filter((one) => one.kind === "refund" && one.orderId === orderId).length;

test("a refund that came back is told to owner and buyer, waits on the home page, and is settled by the next one", async () => {
  const paid = await paidOrder("4000000000005126");
  await askRefund(paid.id, { kind: "amount", amount: 1000 });
  await workOff();
  const sent = (await orderWithRefunds(paid.id)).payments[0]?.refunds[0];
  await stripe.settleRefund(sent?.stripeRefundId ?? "", "fail");
  for (const _ of [1, 2]) await applyRefund(sent?.id ?? "", new Date());
  expect(await failureLetters(paid.id)).toMatchObject([
    { template: "refund-failed-notice", props: { amount: 1000, told: true } },
    { template: "refund-returned", toEmail: paid.email },
  ]);
  expect(await waits(paid.id)).toBe(1);
  const detail = await readOrderDetail(db(), paid.id, new Date());
  expect(detail?.failedRefunds).toMatchObject([{ id: sent?.id, amount: 1000 }]);
  const page = await showPage(paid.id);
  expect(page.refunded, "nothing is said to be back").toBeNull();
  expect(page.steps.map(({ words }) => words)).toContain("£10.00 came back to us");
  await askRefund(paid.id, { kind: "amount", amount: 400 });
  expect(await waits(paid.id), "less than was due settles nothing").toBe(1);
  await askRefund(paid.id, { kind: "amount", amount: 1000 });
  expect(await waits(paid.id)).toBe(0);
});

test("what Stripe refuses at once is told to the owner alone; somebody may say that it went another way, once", async () => {
  const paid = await paidOrder();
  const asked = await askRefund(paid.id, { kind: "amount", amount: 700 });
  const refundId = asked.ok ? asked.value.refundId : "";
  await stripe.dispute(paid.payments[0]?.paymentIntentId ?? "");
  await workOff();
  expect(await db().refund.findUnique({ where: { id: refundId } })).toMatchObject({ state: "failed" });
  expect(await failureLetters(paid.id)).toMatchObject([
    {
      template: "refund-failed-notice",
      props: { told: false, why: expect.stringContaining("charged back") },
    },
  ]);
  const page = await showPage(paid.id);
  expect(page.steps.map(({ words }) => words).join()).not.toContain("£7.00");
  const close = (actor: Actor) => transact((tx) => closeFailure(tx, actor, { refundId }, new Date()));
  expect(await close(writer)).toMatchObject({ reason: "forbidden" });
  expect(await close(owner)).toMatchObject({ ok: true });
  expect(await close(owner)).toMatchObject({ reason: "done_already" });
  expect(await waits(paid.id)).toBe(0);
});
