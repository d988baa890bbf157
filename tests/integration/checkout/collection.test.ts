import { afterAll, beforeAll, expect, test } from "vitest";
import { checkDetails } from "@/lib/checkout/check-details";
import { isCollected } from "@/lib/checkout/is-collected";
import { startPayment } from "@/lib/checkout/start-payment";
import { readDeliveryRules } from "@/lib/delivery/data";
import { collectionPoint } from "@/lib/orders/collection-point";
import { readOrder } from "@/lib/orders/data";
import { showInvoice } from "@/lib/orders/page/show-invoice";
import { applySession } from "@/lib/payments/apply-session";
import { db } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;
const counter = { address: ["Unit 6, Hare Hill Mill", "Rochdale"], hours: "Wednesday to Saturday" };
const methodId = createId("meth");

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(10);
  const { id: zoneId } = await db().deliveryZone.findFirstOrThrow();
  await db().deliveryMethod.create({
    data: {
      id: methodId,
      zoneId,
      name: "Collect from the mill",
      kind: "collection",
      position: 2,
      deliveryDays: [3, 4, 5, 6],
      collectFrom: counter,
      rates: { create: { id: createId("rate"), from: 0, price: 0 } },
    },
  });
});
afterAll(() => stripe.stop());

const posted = {
  email: "ada@example.com",
  name: "Ada Lovelace",
  country: "FR",
  line1: "",
  city: "",
  postcode: "half",
  methodId,
  agreedTotal: "7900",
  agreedCurrency: "GBP",
};

test("what is collected needs no address, is priced and taxed at the shop's home, and says where it waits", async () => {
  const rules = await readDeliveryRules(db());
  expect(isCollected(rules, methodId, "GB")).toBe(true);
  const checked = checkDetails(posted, "GB");
  if (!checked.ok) throw new Error(JSON.stringify(checked));
  expect(checked.value).toMatchObject({
    country: "GB",
    line1: null,
    city: null,
    postcode: null,
    phone: null,
  });
  const basketId = await fillBasket({ [shop.small]: 1 });
  const started = await startPayment({ basketId, details: checked.value, locale: "en-GB" }, new Date());
  expect(started).toMatchObject({ ok: true });
  const { payments, id } = await db().order.findFirstOrThrow({
    where: { basketId },
    include: { payments: true },
  });
  const [payment] = payments;
  await stripe.pay(payment?.sessionId ?? "");
  await applySession(payment?.id ?? "", null, new Date());
  const order = await readOrder(db(), id);
  if (!order) throw new Error("no order");
  expect(order).toMatchObject({ state: "paid", deliveryKind: "collection", total: 7900, taxIncluded: 1317 });
  const invoice = showInvoice(order, await readShop(db()), await collectionPoint(db(), order));
  expect(invoice).toMatchObject({ buyer: ["Ada Lovelace"], collectedAt: counter.address });
});

test("a parcel, an unknown way and a counter that is not at home still ask for an address", async () => {
  const rules = await readDeliveryRules(db());
  const parcel = rules.zones[0]?.methods.find(({ kind }) => kind === "parcel");
  for (const id of [parcel?.id ?? "", "", "meth_elsewhere"]) expect(isCollected(rules, id, "GB")).toBe(false);
  expect(isCollected(rules, methodId, "FR")).toBe(false);
  expect(checkDetails({ ...posted, country: "GB" })).toMatchObject({
    ok: false,
    detail: { line1: expect.any(String), city: expect.any(String), postcode: expect.any(String) },
  });
  // Name and e-mail are asked for at the counter too.
  expect(checkDetails({ ...posted, email: "ada", name: "" }, "GB")).toMatchObject({
    ok: false,
    detail: { email: expect.any(String), name: "Enter your full name." },
  });
});
