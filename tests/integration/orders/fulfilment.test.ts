import { afterAll, beforeAll, expect, test } from "vitest";
import { deliverParcel } from "@/lib/orders/fulfilment/deliver-parcel";
import { type ParcelInput, shipParcel } from "@/lib/orders/fulfilment/ship-parcel";
import { orderPath } from "@/lib/orders/order-path";
import { getOrderPage } from "@/lib/orders/page/loaders";
import { confirmWithdrawal } from "@/lib/orders/withdrawals/confirm-withdrawal";
import { declareWithdrawal } from "@/lib/orders/withdrawals/declare-withdrawal";
import { cancelPaid } from "@/lib/payments/refunds/cancel-paid";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { beginPayment } from "../../support/checkout/begin-payment";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { payFor } from "../../support/checkout/pay-for";
import { workOff } from "../../support/checkout/shop-worker";
import { startLocalStripe } from "../../support/local-stripe";
import { askRefund } from "../../support/orders/ask-refund";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(1000);
});
afterAll(() => stripe.stop());

const by = { actor: "staff:test" };
const order = (id: string) =>
  db().order.findUniqueOrThrow({
    where: { id },
    include: { lines: { orderBy: { position: "asc" } }, parcels: true },
  });

const paidOrder = async () => order(await payFor(stripe, { [shop.small]: 2, [shop.large]: 1 }));
function ship(orderId: string, lines: ParcelInput["lines"] = null) {
  const parcel = { orderId, carrier: "Royal Mail", trackingNumber: "AB1", trackingUrl: null, lines };
  return transact((tx) => shipParcel(tx, parcel, by, new Date()));
}
const facts = async (orderId: string) =>
  (await db().journalEntry.findMany({ where: { orderId }, orderBy: { id: "asc" } })).map((fact) => fact.type);

test("an order goes out in two parcels, arrives parcel by parcel, and each is told", async () => {
  const paid = await paidOrder();
  const [small] = paid.lines;
  const first = await ship(paid.id, [{ orderLineId: small?.id ?? "", quantity: 1 }]);
  expect((await order(paid.id)).state).toBe("part_shipped");
  const rest = await ship(paid.id);
  expect((await order(paid.id)).state).toBe("shipped");
  expect(await ship(paid.id)).toMatchObject({ ok: false, reason: "not_shippable" });
  const ids = [first, rest].map((parcel) => (parcel.ok ? parcel.value.parcelId : ""));
  expect(await db().parcelLine.count({ where: { parcelId: ids[1] } })).toBe(2);
  await transact((tx) => deliverParcel(tx, ids[0] ?? "", by, new Date()));
  expect((await order(paid.id)).state).toBe("shipped");
  const twice = await Promise.all(
    [1, 2].map(() => transact((tx) => deliverParcel(tx, ids[1] ?? "", by, new Date()))),
  );
  expect(twice.filter((one) => one.ok)).toHaveLength(1);
  expect((await order(paid.id)).state).toBe("delivered");
  const told = await facts(paid.id);
  expect(told.filter((fact) => fact === "parcel_shipped")).toHaveLength(2);
  expect(told.filter((fact) => fact === "parcel_delivered")).toHaveLength(2);
});

test("no more is sent than was ordered, not even by two people at once", async () => {
  const paid = await paidOrder();
  const [small] = paid.lines;
  const both = [{ orderLineId: small?.id ?? "", quantity: 2 }];
  const answers = await Promise.all([ship(paid.id, both), ship(paid.id, both)]);
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect(await ship(paid.id, [{ orderLineId: "oline_other", quantity: 1 }])).toMatchObject({
    reason: "too_many",
  });
  expect(await ship(paid.id, [...both, ...both])).toMatchObject({ reason: "too_many" });
});

test("what was paid back is not sent, and when it was the rest, the order is on its way", async () => {
  const paid = await paidOrder();
  const [small, large] = paid.lines;
  await ship(paid.id, [{ orderLineId: small?.id ?? "", quantity: 2 }]);
  const what = {
    kind: "lines",
    lines: [{ orderLineId: large?.id ?? "", quantity: 1 }],
    delivery: false,
  } as const;
  await askRefund(paid.id, what);
  await workOff();
  expect((await order(paid.id)).state).toBe("shipped");
});

test("an unpaid order is not sent; a paid one is called off with its money, a sent one is not", async () => {
  const begun = await beginPayment({ [shop.small]: 1 });
  expect(await ship(begun.orderId)).toMatchObject({ ok: false, reason: "not_shippable" });
  const paid = await paidOrder();
  const onHand = async () =>
    (await db().stock.findUniqueOrThrow({ where: { variantId: shop.small } })).onHand;
  const before = await onHand();
  const answers = await Promise.all(
    [1, 2].map(() => transact((tx) => cancelPaid(tx, paid.id, by, new Date()))),
  );
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  await workOff();
  expect(await order(paid.id)).toMatchObject({ state: "cancelled", refundedTotal: paid.total });
  expect(await onHand()).toBe(before + 2);
  expect(await facts(paid.id)).toEqual(expect.arrayContaining(["order_cancelled", "order_refunded"]));
  const sent = await paidOrder();
  await ship(sent.id);
  expect(await transact((tx) => cancelPaid(tx, sent.id, by, new Date()))).toMatchObject({ ok: false });
});

async function withdraw(orderId: string, lines: { orderLineId: string; quantity: number }[]) {
  const who = { name: "Ada Lovelace", email: "ada@example.com", lines };
  const declared = await transact((tx) => declareWithdrawal(tx, orderId, who, new Date()));
  if (!declared.ok) throw new Error(declared.reason);
  const { withdrawalId } = declared.value;
  return () => transact((tx) => confirmWithdrawal(tx, orderId, withdrawalId, new Date()));
}

test("what the buyer has withdrawn from stays here, and is sent only when both have agreed on it", async () => {
  const paid = await paidOrder();
  const [small, large] = paid.lines.map(({ id }) => id);
  const confirm = await withdraw(paid.id, [
    { orderLineId: small ?? "", quantity: 1 },
    { orderLineId: large ?? "", quantity: 1 },
  ]);
  await confirm();
  expect(await ship(paid.id, [{ orderLineId: large ?? "", quantity: 1 }])).toMatchObject({
    ok: false,
    reason: "withdrawn",
  });
  const sent = await ship(paid.id);
  const parcelId = sent.ok ? sent.value.parcelId : "";
  expect(await db().parcelLine.findMany({ where: { parcelId } })).toMatchObject([
    { orderLineId: small, quantity: 1 },
  ]);
  // The last that was wanted is on its way, so the order is.
  expect((await order(paid.id)).state).toBe("shipped");
});

test("an order that was withdrawn from whole is not sent, says so on its page, and waits for its refund", async () => {
  const paid = await paidOrder();
  const lines = paid.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
  await (await withdraw(paid.id, lines))();
  expect(await ship(paid.id)).toMatchObject({ ok: false, reason: "withdrawn" });
  const page = await getOrderPage(orderPath(paid.id).slice("/orders/".length), new Date());
  expect(page).toMatchObject({ state: "paid", givenUp: true, refunded: null });
  expect(page?.lines.map(({ note }) => note)).toEqual([
    "You withdrew from all of 2",
    "You withdrew from this",
  ]);
  expect(page?.steps.some(({ at }) => at === null)).toBe(false);
  const parcel = { orderId: paid.id, carrier: null, trackingNumber: null, trackingUrl: null, lines: null };
  const agreed = { ...parcel, despiteWithdrawal: true };
  expect(await transact((tx) => shipParcel(tx, agreed, by, new Date()))).toMatchObject({ ok: true });
});

test("withdrawing from the rest of a part-sent order makes what was sent all of it; packing at the same moment is one or the other", async () => {
  const paid = await paidOrder();
  const [small, large] = paid.lines.map(({ id }) => id);
  await ship(paid.id, [{ orderLineId: small ?? "", quantity: 2 }]);
  expect((await order(paid.id)).state).toBe("part_shipped");
  const confirm = await withdraw(paid.id, [{ orderLineId: large ?? "", quantity: 1 }]);
  const [, sent] = await Promise.all([confirm(), ship(paid.id)]);
  const parcels = await db().parcel.count({ where: { orderId: paid.id } });
  expect(parcels).toBe(sent.ok ? 2 : 1);
  expect((await order(paid.id)).state).toBe("shipped");
});

test("a packer who did not hear of a refund cannot send what was paid back", async () => {
  const paid = await paidOrder();
  const [small] = paid.lines;
  const lines = [{ orderLineId: small?.id ?? "", quantity: 1 }];
  const what = { kind: "lines" as const, lines, delivery: false };
  await askRefund(paid.id, what, { restock: true });
  expect(await ship(paid.id, [{ orderLineId: small?.id ?? "", quantity: 2 }])).toMatchObject({
    reason: "refunded",
  });
  expect((await ship(paid.id, lines)).ok).toBe(true);
});
