import { afterEach, expect, test } from "vitest";
import { record } from "@/lib/journal/record";
import { type Fact, reactingFacts } from "@/lib/journal/types";
import { db } from "@/lib/platform/db";
import { react } from "@/lib/reactions/react";
import { reactions } from "@/lib/reactions/reactions";
import { createId } from "@/lib/values/id";
import { paidOrder } from "../../support/orders/paid-order";

const now = new Date("2026-11-22T10:00:00Z");

async function happen(fact: Fact) {
  await db().$transaction((tx) => record(tx, fact, now));
  const entry = await db().journalEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  // Twice, as after a crash between the letters and the worker's note that they are written.
  for (const _ of [1, 2]) await db().$transaction((tx) => react(tx, entry.id.toString(), now));
  return db().outboxLetter.findMany({ orderBy: { id: "asc" } });
}
const paid = (orderId: string, firstOrder = true) =>
  ({
    type: "order_paid",
    basketId: null,
    orderId,
    customerId: "cust_1",
    data: { number: 1, total: 15525, currency: "GBP", firstOrder },
  }) as const;

async function parcel(orderId: string, lines: { orderLineId: string; quantity: number }[]) {
  const id = createId("parc");
  const trackingUrl = "https://carrier.test/1";
  await db().parcel.create({
    data: { id, orderId, carrier: "Royal Mail", trackingUrl, shippedAt: now, lines: { create: lines } },
  });
  return id;
}

afterEach(() => db().outboxLetter.deleteMany());

test("every fact that brings a job has something that answers it", () => {
  expect(Object.keys(reactions).sort()).toEqual([...reactingFacts].sort());
});

test("a paid order is thanked for once, with the figures that were charged and the way to its page", async () => {
  const order = await paidOrder({ firstOrder: true });
  const [letter, ...more] = await happen(paid(order.id));
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    key: `thank-you:${order.id}`,
    toEmail: "maya@example.com",
    orderId: order.id,
    state: "waiting",
  });
  expect(letter?.props).toMatchObject({
    name: "Maya Fenwick",
    firstOrder: true,
    orderedOn: "20 November 2026",
    order: {
      number: order.number,
      subtotal: 16700,
      discounts: [{ label: "Discount (WELCOME10)", amount: 1670 }],
      deliveryTotal: 495,
      total: 15525,
    },
    delivery: {
      from: "2026-11-24",
      until: "2026-11-26",
      address: ["17 Albion Terrace", "Todmorden", "OL14 5AA"],
    },
  });
  expect(JSON.stringify(letter?.props)).toContain(`http://shop.test/orders/${order.id}.`);
});

test("a parcel is announced with what is in it and what is still to come", async () => {
  const order = await paidOrder({ state: "part_shipped" });
  const [nest, throws] = order.lines;
  const parcelId = await parcel(order.id, [
    { orderLineId: nest?.id ?? "", quantity: 1 },
    { orderLineId: throws?.id ?? "", quantity: 1 },
  ]);
  const [letter] = await happen({ type: "parcel_shipped", orderId: order.id, data: { parcelId } });
  expect(letter?.props).toMatchObject({
    stillToCome: 1,
    trackingUrl: "https://carrier.test/1",
    pieces: [
      { title: "Linen nest", quantity: 1 },
      { title: "Wool throw", quantity: 1 },
    ],
  });
  await db().outboxLetter.deleteMany();
  const [arrived] = await happen({ type: "parcel_delivered", orderId: order.id, data: { parcelId } });
  expect(arrived).toMatchObject({ template: "parcel-delivered", key: `parcel-delivered:${parcelId}` });
});

test("refunds say what went back before; money that came twice is told apart", async () => {
  const order = await paidOrder();
  const refund = async (paymentId: string, amount: number) => {
    const id = createId("refd");
    const row = {
      id,
      paymentId,
      key: id,
      amount,
      reason: "returned",
      actor: "staff",
      state: "succeeded" as const,
    };
    await db().refund.create({ data: row });
    return id;
  };
  const told = { currency: "GBP", reason: "returned", full: false };
  const paymentId = order.payments[0]?.id ?? "";
  await refund(paymentId, 1000);
  const second = await refund(paymentId, 3900);
  const [letter] = await happen({
    type: "order_refunded",
    orderId: order.id,
    data: { ...told, refundId: second, amount: 3900 },
  });
  expect(letter?.props).toMatchObject({ amount: 3900, refundedTotal: 4900, ofOrder: true });
  await db().outboxLetter.deleteMany();
  const again = createId("pay");
  await db().payment.create({
    data: { id: again, orderId: order.id, state: "refused", amount: 15525, currency: "GBP", expiresAt: now },
  });
  const third = await refund(again, 15525);
  const [twice] = await happen({
    type: "order_refunded",
    orderId: order.id,
    data: { ...told, refundId: third, amount: 15525 },
  });
  expect(twice?.props).toMatchObject({ amount: 15525, refundedTotal: 4900, ofOrder: false });
});

test("money that came too late is explained once, and a declined card at the counter brings no letter", async () => {
  const order = await paidOrder({ state: "expired", paidAt: null });
  const paymentId = order.payments[0]?.id ?? "";
  const failed = (final: boolean): Fact => ({
    type: "payment_failed",
    orderId: order.id,
    data: { paymentId, code: "card_declined", final },
  });
  expect(await happen(failed(false))).toEqual([]);
  const [no] = await happen(failed(true));
  expect(no).toMatchObject({
    template: "payment-failed",
    props: { basketUrl: "http://shop.test/basket", total: 15525 },
  });
  const letters = await happen({
    type: "payment_refused",
    orderId: order.id,
    data: { paymentId, amount: 15525, currency: "GBP" },
  });
  expect(letters.map(({ template }) => template)).toEqual(["payment-failed", "paid-too-late"]);
});
