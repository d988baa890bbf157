import { afterAll, beforeAll, expect, test } from "vitest";
import { startOrderPayment } from "@/lib/checkout/pay-link/start-order-payment";
import { applySession } from "@/lib/payments/apply-session";
import { closeSession } from "@/lib/payments/close-session";
import { createSession } from "@/lib/payments/create-session";
import { openPayment } from "@/lib/payments/open-payment";
import { reconcilePayments } from "@/lib/payments/reconcile-payments";
import { settlePayment } from "@/lib/payments/settle-payment";
import { db } from "@/lib/platform/db";
import { stripe as sdk } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { beginPayment } from "../../support/checkout/begin-payment";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { workOff } from "../../support/checkout/shop-worker";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(1000);
  await db().discount.create({
    data: { id: "disc_once", code: "FIVER", kind: "amount", value: 500, usageLimit: 1 },
  });
});
afterAll(() => stripe.stop());

const now = () => new Date();
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const order = (id: string) =>
  db().order.findUniqueOrThrow({
    where: { id },
    include: { payments: { include: { refunds: true } }, transitions: { orderBy: { id: "asc" } } },
  });
const stock = (variantId: string) => db().stock.findUniqueOrThrow({ where: { variantId } });
const facts = async (orderId: string) =>
  (await db().journalEntry.findMany({ where: { orderId }, orderBy: { id: "asc" } })).map((fact) => fact.type);
const inBasket = (basketId: string) => db().basketLine.findMany({ where: { basketId } });
const gone = { kind: "expired", paymentIntentId: null, code: null, card: null } as const;

test("a paid order has a number, its pieces are off the shelf, and its history says who moved it", async () => {
  const begun = await beginPayment({ [shop.small]: 2 });
  const before = await stock(shop.small);
  await stripe.pay(begun.sessionId);
  await applySession(begun.paymentId, null, now());
  const paid = await order(begun.orderId);
  expect(paid).toMatchObject({
    state: "paid",
    number: 1001,
    customerId: expect.any(String),
    firstOrder: true,
  });
  expect(paid.transitions.map(({ from, to, actor }) => [from, to, actor])).toEqual([
    [null, "awaiting_payment", "customer"],
    ["awaiting_payment", "paid", "stripe"],
  ]);
  expect(await stock(shop.small)).toMatchObject({ onHand: before.onHand - 2, reserved: before.reserved - 2 });
  expect(await facts(begun.orderId)).toEqual(["gave_details", "went_to_pay", "order_paid"]);
  expect(await db().basket.findUnique({ where: { id: begun.basketId } })).toMatchObject({ state: "ordered" });
});

test("asking again, also many at once, changes nothing more", async () => {
  const begun = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(begun.sessionId);
  await Promise.all(Array.from({ length: 8 }, () => applySession(begun.paymentId, null, now())));
  expect((await facts(begun.orderId)).filter((fact) => fact === "order_paid")).toHaveLength(1);
  expect(await order(begun.orderId)).toMatchObject({ state: "paid", number: 1002, firstOrder: false });
});

test("a decline stays on Stripe's page, and another card still pays", async () => {
  const begun = await beginPayment({ [shop.small]: 1 });
  expect((await stripe.pay(begun.sessionId, { card: "4000000000000002" })).outcome).toBe("declined");
  expect(await applySession(begun.paymentId, null, now())).toMatchObject({
    kind: "open",
    code: "card_declined",
  });
  expect((await order(begun.orderId)).state).toBe("awaiting_payment");
  await stripe.pay(begun.sessionId);
  await applySession(begun.paymentId, null, now());
  expect((await order(begun.orderId)).state).toBe("paid");
});

test("a page whose time ran out lets go of pieces and code, and the basket stays", async () => {
  const before = await stock(shop.large);
  const begun = await beginPayment({ [shop.large]: 3 }, { discountCode: "FIVER" });
  expect((await order(begun.orderId)).discountTotal).toBe(500);
  expect((await stock(shop.large)).reserved).toBe(before.reserved + 3);
  await stripe.lapse(begun.sessionId);
  await applySession(begun.paymentId, null, now());
  expect(await order(begun.orderId)).toMatchObject({
    state: "expired",
    number: null,
    payments: [{ state: "expired" }],
  });
  expect((await stock(shop.large)).reserved).toBe(before.reserved);
  expect((await db().discount.findUniqueOrThrow({ where: { id: "disc_once" } })).used).toBe(0);
  expect(await inBasket(begun.basketId)).toHaveLength(1);
  expect(await facts(begun.orderId)).toContain("order_expired");
});

test("who turns back is cancelled, not expired, and can take no more money", async () => {
  const begun = await beginPayment({ [shop.large]: 1 });
  const by = { actor: "customer", reason: "turned back" };
  await closeSession(begun.paymentId, now(), { to: "cancelled", by });
  expect(await order(begun.orderId)).toMatchObject({ state: "cancelled" });
  expect((await stripe.pay(begun.sessionId)).outcome).toBe("closed");
});

test("closing a page that was paid in the last moment finds it paid", async () => {
  const begun = await beginPayment({ [shop.large]: 1 });
  await stripe.pay(begun.sessionId);
  expect(await closeSession(begun.paymentId, now())).toMatchObject({ kind: "paid" });
  expect((await order(begun.orderId)).state).toBe("paid");
});

test("a slow bank: the basket is emptied, the pieces stay promised, and the money comes", async () => {
  const begun = await beginPayment({ [shop.large]: 2 });
  const before = await stock(shop.large);
  const { session } = await stripe.pay(begun.sessionId, { method: "bank_debit" });
  await applySession(begun.paymentId, null, now());
  expect(await order(begun.orderId)).toMatchObject({
    state: "payment_processing",
    payments: [{ state: "processing" }],
  });
  expect(await inBasket(begun.basketId)).toHaveLength(0);
  expect((await stock(shop.large)).reserved).toBe(before.reserved);
  await stripe.settle(String(session.payment_intent), "succeed");
  await applySession(begun.paymentId, null, now());
  expect(await order(begun.orderId)).toMatchObject({ state: "paid", number: expect.any(Number) });
  expect((await stock(shop.large)).onHand).toBe(before.onHand - 2);
});

test("a slow bank that says no: the pieces are free and back in the basket, and the buyer is told once", async () => {
  const before = await stock(shop.large);
  const begun = await beginPayment({ [shop.large]: 2 });
  const { session } = await stripe.pay(begun.sessionId, { method: "bank_debit", outcome: "fail" });
  await applySession(begun.paymentId, null, now());
  await stripe.settle(String(session.payment_intent), "fail");
  await applySession(begun.paymentId, null, now());
  await applySession(begun.paymentId, null, now());
  expect(await order(begun.orderId)).toMatchObject({ state: "cancelled", payments: [{ state: "failed" }] });
  expect(await inBasket(begun.basketId)).toMatchObject([{ quantity: 2 }]);
  expect((await stock(shop.large)).reserved).toBe(before.reserved);
  expect((await facts(begun.orderId)).filter((fact) => fact === "payment_failed")).toHaveLength(1);
});

test("money that comes after the order had ended is honoured while the goods are there", async () => {
  const begun = await beginPayment({ [shop.large]: 1 });
  await transact((tx) => settlePayment(tx, begun.paymentId, gone, now()));
  expect((await order(begun.orderId)).state).toBe("expired");
  await stripe.pay(begun.sessionId);
  await applySession(begun.paymentId, null, now());
  expect(await order(begun.orderId)).toMatchObject({ state: "paid", number: expect.any(Number) });
});

test("money that comes when the goods are gone goes back whole, once, and the buyer is told", async () => {
  const begun = await beginPayment({ [shop.large]: 1 });
  await transact((tx) => settlePayment(tx, begun.paymentId, gone, now()));
  const left = await stock(shop.large);
  await db().stock.update({ where: { variantId: shop.large }, data: { onHand: left.reserved } });
  const { session } = await stripe.pay(begun.sessionId);
  await Promise.all([1, 2, 3].map(() => applySession(begun.paymentId, null, now())));
  await workOff();
  const refused = await order(begun.orderId);
  expect(refused).toMatchObject({ state: "expired", number: null, paidAt: null, refundedTotal: 0 });
  expect(refused.payments).toMatchObject([
    { state: "refused", refunds: [{ state: "succeeded", amount: begun.total, reason: "out_of_stock" }] },
  ]);
  const back = await sdk().refunds.list({ payment_intent: String(session.payment_intent) });
  expect(back.data.map((one) => one.amount)).toEqual([begun.total]);
  const told = await facts(begun.orderId);
  expect(told.filter((fact) => fact === "payment_refused")).toHaveLength(1);
  expect(told).not.toContain("order_refunded");
  await db().stock.update({ where: { variantId: shop.large }, data: { onHand: left.onHand } });
});

test("a second payment of the same order goes back, and the order stays paid once", async () => {
  const begun = await beginPayment({ [shop.small]: 1 });
  const second = await transact((tx) =>
    openPayment(
      tx,
      {
        orderId: begun.orderId,
        basketId: begun.basketId,
        amount: begun.total,
        currency: "GBP",
        expiresAt: later(35),
      },
      now(),
    ),
  );
  await createSession(second);
  const other = await db().payment.findUniqueOrThrow({ where: { id: second } });
  await Promise.all([stripe.pay(begun.sessionId), stripe.pay(other.sessionId ?? "")]);
  await Promise.all([applySession(begun.paymentId, null, now()), applySession(second, null, now())]);
  await workOff();
  const paid = await order(begun.orderId);
  expect(paid.payments.map((payment) => payment.state).sort()).toEqual(["refused", "succeeded"]);
  const refunds = paid.payments.flatMap((payment) => payment.refunds);
  expect(refunds).toMatchObject([{ amount: begun.total, state: "succeeded", reason: "already_paid" }]);
  expect(paid).toMatchObject({ state: "paid", refundedTotal: 0 });
});

test("a page of a link that lapses lets nothing go that a newer page of the same link has promised", async () => {
  const begun = await beginPayment({ [shop.large]: 1 });
  const before = await stock(shop.large);
  await db().order.update({ where: { id: begun.orderId }, data: { payLinkUntil: later(600) } });
  // Its time is over, and nobody has noticed yet.
  await db().payment.update({ where: { id: begun.paymentId }, data: { expiresAt: later(-1) } });
  expect((await startOrderPayment(begun.orderId, now())).ok).toBe(true);
  await closeSession(begun.paymentId, now());
  expect((await stock(shop.large)).reserved).toBe(before.reserved);
  const second = await db().payment.findFirstOrThrow({ where: { orderId: begun.orderId, state: "open" } });
  await closeSession(second.id, now());
  expect((await stock(shop.large)).reserved).toBe(before.reserved - 1);
});

test("reconciliation alone, without any webhook, finds what was paid, what lapsed and what was never opened", async () => {
  const paid = await beginPayment({ [shop.small]: 1 });
  const lapsed = await beginPayment({ [shop.small]: 1 });
  const crashed = await beginPayment({ [shop.small]: 1 });
  await stripe.pay(paid.sessionId);
  await db().payment.update({
    where: { id: crashed.paymentId },
    data: { state: "created", sessionId: null, sessionUrl: null, createdAt: later(-2) },
  });
  await reconcilePayments(later(6));
  expect((await order(paid.orderId)).state).toBe("paid");
  expect(await order(crashed.orderId)).toMatchObject({
    payments: [{ state: "open", sessionId: crashed.sessionId }],
  });
  await reconcilePayments(later(40));
  expect((await order(lapsed.orderId)).state).toBe("expired");
  expect((await order(crashed.orderId)).state).toBe("expired");
  expect(await reconcilePayments(later(40))).toBe(0);
});

test("a payment that Stripe never heard of and no longer would take is ended by reconciliation", async () => {
  const begun = await beginPayment({ [shop.small]: 1 });
  const before = await stock(shop.small);
  await transact((tx) => settlePayment(tx, begun.paymentId, gone, now()));
  // A payment whose server died before it asked, found half an hour later.
  const second = await beginPayment({ [shop.small]: 1 }, { email: "late@example.com" });
  const id = "pay_neverheardof";
  await db().payment.update({ where: { id: second.paymentId }, data: { state: "expired" } });
  await db().payment.create({
    data: {
      id,
      orderId: second.orderId,
      amount: second.total,
      currency: "GBP",
      expiresAt: later(5),
      createdAt: later(-30),
    },
  });
  await reconcilePayments(now());
  expect((await order(second.orderId)).state).toBe("expired");
  expect((await stock(shop.small)).reserved).toBe(before.reserved - 1);
});

test("order numbers have no gaps, whatever failed in between", async () => {
  const numbers = (
    await db().order.findMany({ where: { number: { not: null } }, orderBy: { number: "asc" } })
  ).map((one) => one.number);
  expect(numbers).toEqual(numbers.map((_, index) => 1001 + index));
});
