import { expect, test } from "vitest";
import { orderPath } from "@/lib/orders/order-path";
import { getInvoice, getOrderPage, isSigned } from "@/lib/orders/page/loaders";
import { getWithdrawalForm } from "@/lib/orders/withdrawals/loaders";
import { db } from "@/lib/platform/db";
import { sign } from "@/lib/platform/secrets/signing";
import { createId } from "@/lib/values/id";
import { paidOrder } from "../../support/orders/paid-order";

const now = new Date("2026-11-22T10:00:00Z");
const signedOf = (orderId: string) => orderPath(orderId).slice("/orders/".length);

test("only an address signed for this purpose opens an order", async () => {
  const { id } = await paidOrder();
  expect(isSigned(signedOf(id))).toBe(true);
  for (const forged of [
    id,
    `${id}.`,
    `${id}.${"A".repeat(32)}`,
    sign("basket", id),
    signedOf(id).toUpperCase(),
    "",
  ]) {
    expect(isSigned(forged), forged).toBe(false);
    expect(await getOrderPage(forged, now)).toBeNull();
    expect(await getInvoice(forged)).toBeNull();
    expect(await getWithdrawalForm(forged, false, now)).toBeNull();
  }
  expect(await getOrderPage(signedOf(createId("ord")), now)).toBeNull();
});

test("the page and the invoice say the very figures that were charged", async () => {
  const { id, number } = await paidOrder();
  const page = await getOrderPage(signedOf(id), now);
  expect(page).toMatchObject({
    number,
    total: "£155.25",
    taxNote: "including £25.88 VAT",
    address: ["17 Albion Terrace", "Todmorden", "OL14 5AA"],
    delivery: { days: "Tuesday 24 November – Thursday 26 November" },
  });
  expect(page?.lines.map(({ amount }) => amount)).toEqual(["£89.00", "£78.00"]);
  const sums = [
    { label: "Goods", amount: "£167.00" },
    { label: "Discount (WELCOME10)", amount: "−£16.70" },
    { label: "Delivery: Tracked 48", amount: "£4.95" },
  ];
  expect(page?.sums).toEqual(sums);
  const invoice = await getInvoice(signedOf(id));
  expect(invoice).toMatchObject({ number, total: "£155.25", issued: "20 November 2026", sums });
  expect(invoice?.taxes).toEqual([{ rate: "20%", net: "£129.37", tax: "£25.88", gross: "£155.25" }]);
});

test("an unpaid order has no invoice, and the way to pay only while Stripe's page is open", async () => {
  const order = await paidOrder({ state: "awaiting_payment", paidAt: null });
  const signed = signedOf(order.id);
  expect(await getInvoice(signed)).toBeNull();
  expect((await getOrderPage(signed, now))?.payUrl).toBeNull();
  const [payment] = order.payments;
  const sessionUrl = "https://checkout.stripe.test/c/pay/cs_1";
  const open = { sessionUrl, expiresAt: new Date("2026-11-22T10:30:00Z") };
  await db().payment.update({ where: { id: payment?.id ?? "" }, data: open });
  expect((await getOrderPage(signed, now))?.payUrl).toBe(sessionUrl);
  expect((await getOrderPage(signed, new Date("2026-11-22T10:30:01Z")))?.payUrl).toBeNull();
});

test("a tracking address that is no web page is not made into a link", async () => {
  const { id } = await paidOrder({ state: "shipped" });
  const row = { id: createId("parc"), orderId: id, shippedAt: now };
  await db().parcel.create({ data: { ...row, trackingUrl: "javascript:alert(document.cookie)" } });
  expect((await getOrderPage(signedOf(id), now))?.parcels[0]?.trackingUrl).toBeNull();
});
