import { afterAll, beforeAll, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { describeQuote } from "@/lib/basket/loaders";
import { review } from "@/lib/checkout/review";
import { renderLetter } from "@/lib/mail/render-letter";
import { readOrderDetail } from "@/lib/orders/admin/data";
import { orderPath } from "@/lib/orders/order-path";
import { getInvoice, getOrderPage } from "@/lib/orders/page/loaders";
import { applySession } from "@/lib/payments/apply-session";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { createId } from "@/lib/values/id";
import { beginPayment } from "../../support/checkout/begin-payment";
import { fillBasket } from "../../support/checkout/fill-basket";
import { type OpenShop, openShop } from "../../support/checkout/open-shop";
import { sender } from "../../support/letters/sender";
import { startLocalStripe } from "../../support/local-stripe";

let stripe: Awaited<ReturnType<typeof startLocalStripe>>;
let shop: OpenShop;

beforeAll(async () => {
  stripe = await startLocalStripe();
  shop = await openShop(10);
  const code = { code: "SUMMER", kind: "free_delivery", value: 0 } as const;
  await db().discount.create({ data: { id: createId("disc"), ...code } });
});
afterAll(() => stripe.stop());

test("what makes delivery free is named in every sum, from the basket to the letter", async () => {
  const now = new Date();
  const destination = { country: "GB", postcode: "BS1 4DJ" };
  const basketId = await fillBasket({ [shop.small]: 1 });
  const quote = await quoteBasket(db(), { basketId, destination, codes: ["SUMMER"], now });
  const words = describeQuote(quote, "en-GB");
  expect(words.deliveryOffer).toBe("free with SUMMER");
  expect(words.offers.applied).toMatchObject([{ name: "SUMMER", onDelivery: true }]);
  const row = { label: "Delivery, free with SUMMER", amount: "£0.00" };
  expect(review(quote, "en-GB").sums).toContainEqual(row);

  const { orderId, paymentId, sessionId } = await beginPayment(
    { [shop.small]: 1 },
    { discountCode: "SUMMER" },
  );
  await stripe.pay(sessionId);
  await applySession(paymentId, null, now);
  const signed = orderPath(orderId).slice("/orders/".length);
  const charged = { label: "Delivery: Tracked 48, free with SUMMER", amount: "£0.00" };
  expect((await getOrderPage(signed, now))?.sums).toContainEqual(charged);
  expect((await getInvoice(signed))?.sums).toContainEqual(charged);
  expect((await readOrderDetail(db(), orderId, now))?.sums.deliveryOffer).toBe("free with SUMMER");
  const fact = await db().journalEntry.findFirstOrThrow({ where: { orderId, type: "order_paid" } });
  await transact((tx) => react(tx, String(fact.id), now));
  const { props } = await db().outboxLetter.findFirstOrThrow({ where: { orderId, template: "thank-you" } });
  const { text } = await renderLetter("thank-you", props as never, sender);
  expect(text.replace(/\s+/g, " ")).toContain("Delivery: Tracked 48, free with SUMMER £0.00");
});
