import { afterAll, beforeAll, expect, test } from "vitest";
import { startOrderPayment } from "@/lib/checkout/pay-link/start-order-payment";
import { needsYou } from "@/lib/insights/home/needs-you";
import { readOrderDetail, readRefundStart } from "@/lib/orders/admin/data";
import { beginExchange } from "@/lib/orders/drafts/begin-exchange";
import { expirePayLinks } from "@/lib/orders/drafts/expire-pay-links";
import { placeDraft } from "@/lib/orders/drafts/place-draft";
import { declareWithdrawal } from "@/lib/orders/withdrawals/declare-withdrawal";
import { markPaidByHand } from "@/lib/payments/admin/mark-paid-by-hand";
import { refundOrder } from "@/lib/payments/admin/refund-order";
import { weighRefund } from "@/lib/payments/admin/weigh-refund";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { refundExchange } from "@/lib/reactions/refund-exchange";
import type { Actor } from "@/lib/staff/types";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { startLocalStripe } from "../../support/local-stripe";
import { returnSteps } from "../../support/orders/return-steps";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "owner", stale: false };
const soon = () => new Date();

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(50);
});
afterAll(() => stripe.stop());
const { arrived, asked, received, saved, placed } = returnSteps(() => ({ stripe, shop }));

/** Begins an exchange of what came back for two large ones and places its order. */
async function exchange(returnId: string): Promise<string> {
  const begun = await transact((tx) => beginExchange(tx, ann, { returnId }, soon()));
  if (!begun.ok) throw new Error(begun.reason);
  return placed(await saved(begun.value.draftId, [{ variantId: shop.large, quantity: 2 }]));
}

test("an exchange takes what came back off what goes out; the difference is paid, or nothing", async () => {
  const order = await arrived();
  const { returnId } = await received(order, 2);
  const begun = await transact((tx) => beginExchange(tx, ann, { returnId }, soon()));
  const again = await transact((tx) => beginExchange(tx, ann, { returnId }, soon()));
  expect(again).toEqual(begun);
  const made = await saved(begun.ok ? begun.value.draftId : "", [{ variantId: shop.large, quantity: 2 }]);
  expect(made.sums).toMatchObject({ credit: 15_800, total: 29_000 - 15_800 + made.sums.deliveryTotal });
  const orderId = await placed(made);
  const written = await db().order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true } });
  expect(written.lines.reduce((sum, line) => sum + line.total, 0)).toBe(
    written.subtotal - written.discountTotal,
  );
  expect(written.taxIncluded).toBe(Math.round(written.total / 6));
  expect((await startOrderPayment(orderId, soon())).ok).toBe(true);
  expect(await db().orderReturn.findUnique({ where: { id: returnId } })).toMatchObject({
    state: "exchanged",
    exchangeOrderId: orderId,
  });
  // What was exchanged is neither sent back, withdrawn from nor paid back once more, unless nothing came of the exchange.
  const lines = [{ orderLineId: order.lines[0]?.id ?? "", quantity: 1 }];
  const what = { kind: "lines" as const, lines, delivery: false };
  const weighed = () => weighRefund(db(), ann, { orderId: order.id, what });
  const declared = { name: "Tel", email: "tel@shop.test", lines };
  const no = { reason: "not_of_this_order" };
  expect(await asked(order, 1)).toMatchObject(no);
  expect(await transact((tx) => declareWithdrawal(tx, order.id, declared, soon()))).toMatchObject(no);
  expect(await weighed()).toMatchObject({ reason: "no_such_pieces" });
  const offered = async () => {
    const from = { withdrawal: null, returnId: null };
    const start = await readRefundStart(db(), order.id, from, soon());
    return start?.order.lines.map(({ quantity, refunded, exchanged }) => quantity - refunded - exchanged);
  };
  expect(await offered(), "exchanged pieces are not offered").toEqual([0, 1]);
  await db().order.update({ where: { id: orderId }, data: { state: "expired" } });
  expect(await weighed()).toMatchObject({ value: { amount: 7_900 } });
  expect(await offered()).toEqual([2, 1]);
});

test("an exchange that is not paid in time is told of, and what came back waits to be settled again", async () => {
  const order = await arrived();
  const { returnId } = await received(order, 2);
  const waits = async () =>
    (await needsYou(db())).waiting.some(({ kind, orderId }) => kind === "exchange" && orderId === order.id);
  const byHand = (orderId: string) =>
    transact((tx) => markPaidByHand(tx, ann, { orderId, kind: "cash", reference: "" }, soon()));
  const first = await exchange(returnId);
  await expirePayLinks(new Date(Date.now() + 8 * 24 * 60 * 60_000));
  expect(await db().orderReturn.findUnique({ where: { id: returnId } })).toMatchObject({ state: "received" });
  expect(await waits()).toBe(true);
  const fact = await db().journalEntry.findFirstOrThrow({
    where: { orderId: order.id, type: "exchange_lapsed" },
  });
  for (const _ of [1, 2]) await transact((tx) => react(tx, String(fact.id), soon()));
  expect(
    await db().outboxLetter.findMany({ where: { orderId: order.id, template: "exchange-lapsed" } }),
  ).toMatchObject([{ toEmail: order.email, props: { pieces: [{ quantity: 2 }] } }]);
  const detail = await readOrderDetail(db(), order.id, soon());
  expect(detail?.events.map(({ detail }) => detail)).toContain("the exchange was not paid");
  // Paid after all, while nothing else was decided: the same exchange again.
  expect((await byHand(first)).ok).toBe(true);
  expect(await db().orderReturn.findUnique({ where: { id: returnId } })).toMatchObject({
    state: "exchanged",
  });
  expect(await waits()).toBe(false);
});

test("what came back is taken off one order only, also when an order that had lapsed is paid later", async () => {
  const order = await arrived();
  const { returnId } = await received(order, 2);
  const first = await exchange(returnId);
  await expirePayLinks(new Date(Date.now() + 8 * 24 * 60 * 60_000));
  await exchange(returnId);
  const paid = { orderId: first, kind: "cash", reference: "" } as const;
  expect(await transact((tx) => markPaidByHand(tx, ann, paid, soon()))).toMatchObject({ reason: "ended" });
});

test("an exchange gives no credit for pieces that were paid back already", async () => {
  const order = await arrived();
  const { returnId } = await received(order, 2);
  const lines = [{ orderLineId: order.lines[0]?.id ?? "", quantity: 1 }];
  const what = { kind: "lines" as const, lines, delivery: false };
  const wish = {
    orderId: order.id,
    what,
    restock: [],
    reason: "broken",
    key: "form-0004",
    agreed: 7_900,
    before: 0,
  };
  expect((await transact((tx) => refundOrder(tx, ann, wish, soon()))).ok).toBe(true);
  const begun = await transact((tx) => beginExchange(tx, ann, { returnId }, soon()));
  const made = await saved(begun.ok ? begun.value.draftId : "", [{ variantId: shop.large, quantity: 1 }]);
  expect(made.sums.credit).toBe(7_900);
});

test("what came back for something cheaper covers goods and delivery, and the rest is refunded once, by who may", async () => {
  const order = await arrived();
  const { returnId } = await received(order, 2);
  const begun = await transact((tx) => beginExchange(tx, ann, { returnId }, soon()));
  const made = await saved(begun.ok ? begun.value.draftId : "", [{ variantId: shop.small, quantity: 1 }]);
  const owed = 15_800 - 7_900 - (made.sums.options[0]?.price ?? 0);
  expect(made.sums).toMatchObject({ total: 0, deliveryTotal: 0, taxIncluded: 0, owed });
  const input = { draftId: made.id, version: made.version, days: 7 };
  const place = (agreed: number) => transact((tx) => placeDraft(tx, ann, { ...input, agreed }, soon()));
  expect(await place(0)).toMatchObject({ reason: "sum_changed", detail: { total: 0, owed } });
  const placed = await place(-owed);
  expect(placed.ok).toBe(true);
  const exchange = await db().order.findUniqueOrThrow({
    where: { id: placed.ok ? placed.value.orderId : "" },
  });
  expect(exchange).toMatchObject({ state: "paid", total: 0, deliveryTotal: 0 });
  const told = { type: "return_moved", orderId: order.id, data: { returnId, to: "exchanged" } } as const;
  for (let time = 0; time < 2; time += 1) await transact((tx) => refundExchange(tx, told, soon()));
  const refunds = await db().refund.findMany({ where: { payment: { orderId: order.id } } });
  expect(refunds).toMatchObject([{ amount: owed, actor: "staff:stf_ann" }]);
  expect(await db().orderReturn.findUnique({ where: { id: returnId } })).toMatchObject({
    state: "exchanged",
    owed,
    refundId: refunds[0]?.id,
  });
  expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({ refundedTotal: owed });
});
