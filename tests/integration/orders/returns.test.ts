import { afterAll, beforeAll, expect, test } from "vitest";
import { startOrderPayment } from "@/lib/checkout/pay-link/start-order-payment";
import { expirePayLinks } from "@/lib/orders/drafts/expire-pay-links";
import { closeReturn } from "@/lib/orders/returns/admin/close-return";
import { requestReturn } from "@/lib/orders/returns/request-return";
import type { ReturnWish } from "@/lib/orders/returns/types";
import { markPaidByHand } from "@/lib/payments/admin/mark-paid-by-hand";
import { refundOrder } from "@/lib/payments/admin/refund-order";
import { refundReturn } from "@/lib/payments/admin/refund-return";
import { weighRefund } from "@/lib/payments/admin/weigh-refund";
import { applySession } from "@/lib/payments/apply-session";
import { closeSession } from "@/lib/payments/close-session";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { startLocalStripe } from "../../support/local-stripe";
import { returnSteps } from "../../support/orders/return-steps";

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
const { arrived, asked, received, draft, placed } = returnSteps(() => ({ stripe, shop }));
const shelf = async (variantId: string) =>
  (await db().stock.findUniqueOrThrow({ where: { variantId } })).onHand;

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
