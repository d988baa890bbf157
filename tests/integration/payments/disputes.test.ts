import { afterAll, beforeAll, expect, test } from "vitest";
import { needsYou } from "@/lib/insights/home/needs-you";
import { listAdminOrders, readOrderDetail } from "@/lib/orders/admin/data";
import { refundOrder } from "@/lib/payments/admin/refund-order";
import { applySession } from "@/lib/payments/apply-session";
import { reconcileDisputes } from "@/lib/payments/disputes/reconcile-disputes";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { readListRequest } from "@/lib/values/list-request";
import { freePort } from "../../../sandbox/ports";
import { beginPayment } from "../../support/checkout/begin-payment";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { serveWebhooks, until, workOff } from "../../support/checkout/shop-worker";
import { owner } from "../../support/customers/known-customer";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let server: Awaited<ReturnType<typeof serveWebhooks>>;
let shop: OpenShop;

beforeAll(async () => {
  server = await serveWebhooks(await freePort());
  stripe = await startLocalStripe({ webhookUrl: server.url });
  shop = await openShop(1000);
});
afterAll(async () => {
  await stripe.stop();
  server.stop();
});

/** Somebody pays with a card whose owner objects at once. */
async function disputed(card: string) {
  const begun = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(begun.sessionId, { card });
  await applySession(begun.paymentId, null, new Date());
  await until(async () => {
    await workOff();
    return (await db().dispute.count({ where: { paymentId: begun.paymentId } })) === 1;
  });
  const { id } = await db().dispute.findFirstOrThrow({ where: { paymentId: begun.paymentId } });
  return { ...begun, disputeId: id };
}

async function settled(disputeId: string, status: string) {
  await until(async () => {
    await workOff();
    return (await db().dispute.findUniqueOrThrow({ where: { id: disputeId } })).status === status;
  });
}

/** The letters that the facts of an order's disputes lead to. */
async function letters(orderId: string) {
  const facts = await db().journalEntry.findMany({
    where: { orderId, type: { startsWith: "dispute_" } },
    orderBy: { id: "asc" },
  });
  for (const { id } of facts) await transact((tx) => react(tx, String(id), new Date()));
  const rows = await db().outboxLetter.findMany({
    where: { orderId, template: { startsWith: "dispute-" } },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ template, props }) => ({ template, props }));
}

const detail = async (orderId: string) => {
  const found = await readOrderDetail(db(), orderId, new Date());
  if (!found) throw new Error("no order");
  return found;
};
const listed = async () => {
  const page = await listAdminOrders(db(), readListRequest({ attention: "dispute" }), new Date());
  return page.rows.map(({ id }) => id);
};

test("a disputed payment reaches the owner: order, list, home and one letter with what to do by when", async () => {
  const { orderId, disputeId, total } = await disputed("4000000000000259");
  await settled(disputeId, "needs_response");
  const order = await detail(orderId);
  expect(order.state, "the order itself stands").toBe("paid");
  expect(order.may.refund, "no form is opened that could only be refused").toBe(false);
  expect(order.disputes).toMatchObject([
    {
      holds: true,
      standing: "needs_answer",
      inquiry: false,
      amount: total,
      fundsTaken: true,
      dashboard: null,
    },
  ]);
  expect(order.disputes[0]?.dueAt?.getTime()).toBeGreaterThan(Date.now());
  expect(order.events.map(({ words }) => words)).toContain("Payment of £82.95 disputed");
  expect(await listed()).toContain(orderId);
  const needs = await needsYou(db());
  expect(needs.waiting).toContainEqual(expect.objectContaining({ kind: "dispute", orderId, amount: total }));
  expect(await letters(orderId)).toMatchObject([
    { template: "dispute-notice", props: { amount: total, inquiry: false } },
  ]);
});

test("what the bank has taken is not refunded on top of it, and can be again once the shop has won", async () => {
  const { orderId, disputeId, total } = await disputed("4000000000002685");
  const wish = {
    orderId,
    what: { kind: "amount" as const, amount: 500 },
    restock: [],
    reason: "kindness",
    agreed: 500,
    before: 0,
  };
  const refund = (key: string) =>
    transact((tx) => refundOrder(tx, owner, { ...wish, key: `dispute-${key}` }, new Date()));
  expect(await refund("during")).toEqual({ ok: false, reason: "disputed" });
  await stripe.answerDispute(disputeId);
  await settled(disputeId, "under_review");
  expect((await detail(orderId)).disputes).toMatchObject([{ standing: "under_review" }]);
  expect(await listed(), "an answered dispute waits for the bank").not.toContain(orderId);
  expect(await refund("meanwhile")).toMatchObject({ reason: "disputed" });
  await stripe.closeDispute(disputeId, "won");
  await settled(disputeId, "won");
  await until(async () => {
    await reconcileDisputes(new Date());
    return (await letters(orderId)).length === 2;
  });
  expect(await letters(orderId)).toMatchObject([
    { template: "dispute-notice" },
    { template: "dispute-closed", props: { standing: "won", amount: total } },
  ]);
  expect(await refund("after")).toMatchObject({ ok: true, value: { amount: 500 } });
});

test("an inquiry takes no money and may still be refunded; a lost dispute may not", async () => {
  const asked = await disputed("4000000000001976");
  expect((await detail(asked.orderId)).disputes).toMatchObject([
    { standing: "needs_answer", inquiry: true, fundsTaken: false },
  ]);
  const wish = {
    orderId: asked.orderId,
    what: { kind: "amount" as const, amount: asked.total },
    restock: [],
    reason: "they are right",
    key: "inquiry-1",
    agreed: asked.total,
    before: 0,
  };
  expect(await transact((tx) => refundOrder(tx, owner, wish, new Date()))).toMatchObject({ ok: true });
  const lost = await disputed("4000000000000259");
  await stripe.closeDispute(lost.disputeId, "lost");
  await settled(lost.disputeId, "lost");
  const late = { ...wish, orderId: lost.orderId, key: "lost-1", agreed: lost.total };
  expect(await transact((tx) => refundOrder(tx, owner, late, new Date()))).toMatchObject({
    reason: "disputed",
  });
  expect((await detail(lost.orderId)).events.map(({ words }) => words)).toContain("Dispute lost");
});

test("a dispute whose webhooks were lost is found by asking, and told of once", async () => {
  await stripe.misbehave({ lose: true });
  const begun = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(begun.sessionId, { card: "4000000000000259" });
  await applySession(begun.paymentId, null, new Date());
  for (const _ of [1, 2]) await reconcileDisputes(new Date());
  await stripe.misbehave({});
  expect(await db().dispute.count({ where: { paymentId: begun.paymentId } })).toBe(1);
  expect(await letters(begun.orderId)).toHaveLength(1);
});
