import { expect, test } from "vitest";
import { shipParcel } from "@/lib/orders/fulfilment/ship-parcel";
import { refundOrder } from "@/lib/payments/admin/refund-order";
import { weighRefund } from "@/lib/payments/admin/weigh-refund";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { owner } from "../../support/customers/known-customer";
import { paidOrder } from "../../support/orders/paid-order";

const weighed = async (orderId: string, lines: { orderLineId: string; quantity: number }[]) => {
  const what = { kind: "lines" as const, lines, delivery: false };
  const answer = await weighRefund(db(), owner, { orderId, what });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

test("the form says what a part refund leaves unearned of a discount, and refunds what was promised all the same", async () => {
  const order = await paidOrder();
  const [nest, throws] = order.lines;
  const discountId = createId("disc");
  const rule = { code: "WELCOME10", kind: "percentage", value: 100_000, minimumSubtotal: 10_000 } as const;
  await db().discount.create({ data: { id: discountId, ...rule } });
  await db().orderDiscount.create({
    data: {
      ...{ id: createId("odisc"), orderId: order.id, discountId, title: "WELCOME10", code: "WELCOME10" },
      ...{ kind: "percentage", amount: 1670 },
      lines: {
        create: [
          { orderLineId: nest?.id ?? "", amount: 890 },
          { orderLineId: throws?.id ?? "", amount: 780 },
        ],
      },
    },
  });
  expect(await weighed(order.id, [{ orderLineId: nest?.id ?? "", quantity: 1 }])).toMatchObject({
    amount: 8010,
    unearned: { names: ["WELCOME10"], paid: 7020, full: 7800 },
  });
  expect(await weighed(order.id, [{ orderLineId: throws?.id ?? "", quantity: 1 }])).toMatchObject({
    amount: 3510,
    unearned: null,
  });
  await db().discount.delete({ where: { id: discountId } });
  expect(await weighed(order.id, [{ orderLineId: nest?.id ?? "", quantity: 1 }])).toMatchObject({
    amount: 8010,
    unearned: null,
  });
});

/** One of two throws is sent, and one is refunded; which of them, the form says. */
async function partRefunded(buyerHasIt: boolean) {
  const now = new Date("2026-11-21T10:00:00Z");
  const order = await paidOrder();
  const lineId = order.lines[1]?.id ?? "";
  const one = [{ orderLineId: lineId, quantity: 1 }];
  const parcel = { orderId: order.id, carrier: null, trackingNumber: null, trackingUrl: null };
  const ship = (lines: typeof one) =>
    transact((tx) => shipParcel(tx, { ...parcel, lines }, { actor: "staff:a" }, now));
  expect((await ship([{ orderLineId: order.lines[0]?.id ?? "", quantity: 1 }, ...one])).ok).toBe(true);
  const wish = {
    ...{ orderId: order.id, what: { kind: "lines" as const, lines: one, delivery: false }, restock: [] },
    ...{
      sent: buyerHasIt ? [lineId] : [],
      reason: "torn",
      key: `part-${buyerHasIt}`,
      agreed: 3510,
      before: 0,
    },
  };
  expect((await transact((tx) => refundOrder(tx, owner, wish, now))).ok).toBe(true);
  return { id: order.id, ship: () => ship(one) };
}

test("a sent piece that is refunded leaves the unsent one to be sent; refunded as the unsent one, it is kept", async () => {
  const torn = await partRefunded(true);
  expect(await db().order.findUnique({ where: { id: torn.id } })).toMatchObject({ state: "part_shipped" });
  expect((await torn.ship()).ok).toBe(true);
  expect(await db().order.findUnique({ where: { id: torn.id } })).toMatchObject({ state: "shipped" });
  const kept = await partRefunded(false);
  expect(await db().order.findUnique({ where: { id: kept.id } })).toMatchObject({ state: "shipped" });
  expect((await kept.ship()).ok).toBe(false);
});
