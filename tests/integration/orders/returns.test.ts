import { afterAll, beforeAll, expect, test } from "vitest";
import { startOrderPayment } from "@/lib/checkout/pay-link/start-order-payment";
import { needsYou } from "@/lib/insights/home/needs-you";
import { readOrderDetail, readRefundStart } from "@/lib/orders/admin/data";
import { beginDraft } from "@/lib/orders/drafts/begin-draft";
import { beginExchange } from "@/lib/orders/drafts/begin-exchange";
import { expirePayLinks } from "@/lib/orders/drafts/expire-pay-links";
import { placeDraft } from "@/lib/orders/drafts/place-draft";
import { saveDraft } from "@/lib/orders/drafts/save-draft";
import { draftContentSchema } from "@/lib/orders/drafts/schema";
import { deliverParcel } from "@/lib/orders/fulfilment/deliver-parcel";
import { shipParcel } from "@/lib/orders/fulfilment/ship-parcel";
import { closeReturn } from "@/lib/orders/returns/admin/close-return";
import { judgeReturn } from "@/lib/orders/returns/admin/judge-return";
import { receiveReturn } from "@/lib/orders/returns/admin/receive-return";
import { requestReturn } from "@/lib/orders/returns/request-return";
import type { ReturnWish } from "@/lib/orders/returns/types";
import { declareWithdrawal } from "@/lib/orders/withdrawals/declare-withdrawal";
import { markPaidByHand } from "@/lib/payments/admin/mark-paid-by-hand";
import { refundOrder } from "@/lib/payments/admin/refund-order";
import { refundReturn } from "@/lib/payments/admin/refund-return";
import { weighRefund } from "@/lib/payments/admin/weigh-refund";
import { applySession } from "@/lib/payments/apply-session";
import { closeSession } from "@/lib/payments/close-session";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { refundExchange } from "@/lib/reactions/refund-exchange";
import type { Actor } from "@/lib/staff/types";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { payFor } from "../../support/checkout/pay-for";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "owner", stale: false };
const customer = { actor: "customer", actorName: "Customer" };
const soon = () => new Date();

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(50);
});
afterAll(() => stripe.stop());

async function arrived() {
  const orderId = await payFor(stripe, { [shop.small]: 2, [shop.large]: 1 });
  const parcel = { orderId, carrier: null, trackingNumber: null, trackingUrl: null, lines: null };
  const sent = await transact((tx) => shipParcel(tx, parcel, { actor: "staff:a" }, soon()));
  await transact((tx) => deliverParcel(tx, sent.ok ? sent.value.parcelId : "", { actor: "staff:a" }, soon()));
  return db().order.findUniqueOrThrow({
    where: { id: orderId },
    include: { lines: { orderBy: { position: "asc" } } },
  });
}
type Arrived = Awaited<ReturnType<typeof arrived>>;
const shelf = async (variantId: string) =>
  (await db().stock.findUniqueOrThrow({ where: { variantId } })).onHand;

async function asked(order: Arrived, quantity = 2) {
  const [small] = order.lines;
  const wish: ReturnWish = {
    lines: [{ orderLineId: small?.id ?? "", quantity }],
    reason: "does_not_fit",
    note: null,
  };
  return transact((tx) => requestReturn(tx, order.id, wish, customer, soon()));
}
async function received(order: Arrived, restocked: number) {
  const request = await asked(order);
  const returnId = request.ok ? request.value.returnId : "";
  const instructions = "Send it to us.";
  await transact((tx) => judgeReturn(tx, ann, "approved", { returnId, instructions }, soon()));
  const lines = [{ orderLineId: order.lines[0]?.id ?? "", received: 2, restocked }];
  const put = await transact((tx) => receiveReturn(tx, ann, { returnId, lines }, soon()));
  return { returnId, put };
}

test("a return goes from request to refund; each step is told, and pieces go on the shelf once", async () => {
  const order = await arrived();
  const before = await shelf(shop.small);
  const { returnId, put } = await received(order, 1);
  expect(put.ok).toBe(true);
  expect(await shelf(shop.small)).toBe(before + 1);
  const what = {
    kind: "lines" as const,
    lines: [{ orderLineId: order.lines[0]?.id ?? "", quantity: 2 }],
    delivery: false,
  };
  const weighed = await weighRefund(db(), ann, { orderId: order.id, what });
  const agreed = weighed.ok ? weighed.value.amount : 0;
  expect(agreed).toBe(15_800);
  const refund = {
    orderId: order.id,
    what,
    restock: [],
    reason: "return",
    key: "form-0001",
    agreed,
    before: 0,
    returnId,
  };
  const twice = await Promise.all([1, 2].map(() => transact((tx) => refundReturn(tx, ann, refund, soon()))));
  expect(twice.every((one) => one.ok)).toBe(true);
  expect(await shelf(shop.small)).toBe(before + 1);
  const after = await db().orderReturn.findUniqueOrThrow({
    where: { id: returnId },
    include: { moves: true },
  });
  expect(after.state).toBe("refunded");
  expect(after.moves.map(({ to }) => to)).toEqual(["requested", "approved", "received", "refunded"]);
  expect(await db().journalEntry.count({ where: { orderId: order.id, type: "return_moved" } })).toBe(4);
  expect(await db().refund.count({ where: { payment: { orderId: order.id } } })).toBe(1);
  expect(await transact((tx) => closeReturn(tx, ann, { returnId }, soon()))).toMatchObject({
    reason: "not_allowed",
  });
});

test("the same pieces cannot be asked for twice, nor more than were sent, nor after the time", async () => {
  const order = await arrived();
  const both = await Promise.all([asked(order), asked(order)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await asked(order, 1)).toMatchObject({ reason: "not_of_this_order" });
  const years = new Date("2036-01-01T00:00:00Z");
  const wish: ReturnWish = {
    lines: [{ orderLineId: order.lines[1]?.id ?? "", quantity: 1 }],
    reason: "other",
    note: null,
  };
  expect(await transact((tx) => requestReturn(tx, order.id, wish, customer, years))).toMatchObject({
    reason: "not_open",
  });
  const shop = { actor: "staff:stf_ann", actorName: "Ann" };
  expect((await transact((tx) => requestReturn(tx, order.id, wish, shop, years))).ok).toBe(true);
});

test("a refund is the sum the button said or none, and delivery goes with it when it was ticked", async () => {
  const order = await arrived();
  const what = {
    kind: "lines" as const,
    lines: [{ orderLineId: order.lines[1]?.id ?? "", quantity: 1 }],
    delivery: true,
  };
  const wish = {
    orderId: order.id,
    what,
    restock: [order.lines[1]?.id ?? ""],
    reason: "broken",
    key: "form-0002",
    before: 0,
  };
  expect(await transact((tx) => refundOrder(tx, ann, { ...wish, agreed: 1 }, soon()))).toMatchObject({
    reason: "sum_changed",
  });
  expect(await db().refund.count({ where: { payment: { orderId: order.id } } })).toBe(0);
  const before = await shelf(shop.large);
  const done = await transact((tx) =>
    refundOrder(tx, ann, { ...wish, agreed: 14_500 + order.deliveryTotal }, soon()),
  );
  expect(done.ok).toBe(true);
  expect(await shelf(shop.large)).toBe(before + 1);
});

async function draft(lines: { variantId: string; quantity: number }[]) {
  const begun = await transact((tx) => beginDraft(tx, ann, {}, soon()));
  return saved(begun.ok ? begun.value.draftId : "", lines);
}
async function saved(draftId: string, lines: { variantId: string; quantity: number }[]) {
  const content = draftContentSchema.parse({
    ...{
      lines,
      email: "tel@shop.test",
      name: "Tel Ephone",
      line1: "1 Street",
      city: "Leeds",
      postcode: "ls1 1aa",
    },
    country: "GB",
  });
  const kept = await transact((tx) => saveDraft(tx, ann, { draftId, version: 1, content }, soon()));
  if (!kept.ok) throw new Error(kept.reason);
  return kept.value;
}
const placed = async (made: Awaited<ReturnType<typeof draft>>) => {
  const input = { draftId: made.id, version: made.version, agreed: made.sums.total, days: 7 };
  const order = await transact((tx) => placeDraft(tx, ann, input, soon()));
  if (!order.ok) throw new Error(order.reason);
  return order.value.orderId;
};
const reserved = async () =>
  (await db().stock.findUniqueOrThrow({ where: { variantId: shop.large } })).reserved;

test("an order by telephone is paid by its link; pieces are put aside only while somebody pays", async () => {
  const made = await draft([{ variantId: shop.large, quantity: 1 }]);
  expect(made.sums).toMatchObject({ missing: [], subtotal: 14_500 });
  const before = await reserved();
  const orderId = await placed(made);
  expect(await reserved()).toBe(before);
  const started = await startOrderPayment(orderId, soon());
  expect(started.ok).toBe(true);
  expect(await reserved()).toBe(before + 1);
  const payment = await db().payment.findFirstOrThrow({ where: { orderId } });
  expect(
    await transact((tx) => markPaidByHand(tx, ann, { orderId, kind: "cash", reference: "" }, soon())),
  ).toMatchObject({
    reason: "being_paid",
  });
  // Turning back leaves the order waiting, and the link works again.
  await closeSession(payment.id, soon(), { to: "cancelled", by: { actor: "customer" } });
  expect(await reserved()).toBe(before);
  expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({
    state: "awaiting_payment",
  });
  await startOrderPayment(orderId, soon());
  const second = await db().payment.findFirstOrThrow({ where: { orderId, state: "open" } });
  await stripe.pay(second.sessionId ?? "");
  await applySession(second.id, null, soon());
  expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({
    state: "paid",
    number: expect.any(Number),
  });
  expect(await startOrderPayment(orderId, soon())).toMatchObject({ reason: "not_waiting" });
});

test("an order paid by hand gets its number, leaves the shelf, and is refunded by hand", async () => {
  const orderId = await placed(await draft([{ variantId: shop.small, quantity: 1 }]));
  const before = await shelf(shop.small);
  const paid = await transact((tx) =>
    markPaidByHand(tx, ann, { orderId, kind: "bank_transfer", reference: "R1" }, soon()),
  );
  expect(paid).toMatchObject({ ok: true, value: { number: expect.any(Number) } });
  expect(await shelf(shop.small)).toBe(before - 1);
  const order = await db().order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true } });
  const what = { kind: "amount" as const, amount: order.total };
  const wish = {
    orderId,
    what,
    restock: [],
    reason: "sorry",
    key: "form-0003",
    agreed: order.total,
    before: 0,
  };
  expect((await transact((tx) => refundOrder(tx, ann, wish, soon()))).ok).toBe(true);
  expect(await db().refund.findFirst({ where: { payment: { orderId } } })).toMatchObject({
    state: "succeeded",
  });
  expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({ state: "refunded" });
});

test("a link that runs out ends its order, and a draft is not sent twice or over another's change", async () => {
  const made = await draft([{ variantId: shop.small, quantity: 1 }]);
  const orderId = await placed(made);
  await expect(placed(made)).rejects.toThrow("changed_meanwhile");
  const later = new Date(Date.now() + 8 * 24 * 60 * 60_000);
  expect(await startOrderPayment(orderId, later)).toMatchObject({ reason: "link_over" });
  expect(await expirePayLinks(later)).toBeGreaterThanOrEqual(1);
  expect(await db().order.findUnique({ where: { id: orderId } })).toMatchObject({ state: "expired" });
});

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
  const begin = async () => {
    const begun = await transact((tx) => beginExchange(tx, ann, { returnId }, soon()));
    if (!begun.ok) throw new Error(begun.reason);
    return placed(await saved(begun.value.draftId, [{ variantId: shop.large, quantity: 2 }]));
  };
  const waits = async () =>
    (await needsYou(db())).waiting.some(({ kind, orderId }) => kind === "exchange" && orderId === order.id);
  const byHand = (orderId: string) =>
    transact((tx) => markPaidByHand(tx, ann, { orderId, kind: "cash", reference: "" }, soon()));
  const first = await begin();
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
  const begin = async () => {
    const begun = await transact((tx) => beginExchange(tx, ann, { returnId }, soon()));
    if (!begun.ok) throw new Error(begun.reason);
    return placed(await saved(begun.value.draftId, [{ variantId: shop.large, quantity: 2 }]));
  };
  const first = await begin();
  await expirePayLinks(new Date(Date.now() + 8 * 24 * 60 * 60_000));
  await begin();
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
