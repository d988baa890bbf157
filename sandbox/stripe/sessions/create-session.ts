import { formatMoney } from "../../../lib/values/format-money";
import { badRequest } from "../api/bad-request";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";
import { redeemableCoupon } from "../coupons/redeemable-coupon";
import { minimumAmount } from "../money/minimum-amounts";
import { newId } from "../new-id";
import { lineItems } from "./line-items";
import { sessionCurrency } from "./session-currency";
import { sessionExpiry } from "./session-expiry";
import { sessionObject } from "./session-object";
import { sessionParameters } from "./session-parameters";
import { sessionShipping } from "./session-shipping";

/** POST /v1/checkout/sessions */
export const createSession = operation("post", "/v1/checkout/sessions", sessionParameters, (call) => {
  const given = call.params;
  const currency = sessionCurrency(given);
  const expiresAt = sessionExpiry(given.expires_at, call.now);
  if (given.customer && given.customer_email) {
    throw badRequest("You may only specify one of these parameters: customer, customer_email.", {
      param: "customer",
    });
  }
  const customer = given.customer ? call.store.get("customers", given.customer) : undefined;
  if (given.customer && (!customer || customer.deleted)) throw noSuch("customer", given.customer, "customer");

  const couponId = given.discounts?.[0]?.coupon;
  const coupon = couponId ? redeemableCoupon(call.store, couponId, currency) : undefined;
  const lines = lineItems(call, currency, coupon);
  const shipping = sessionShipping(call, currency);
  const object = sessionObject(call, {
    id: newId("cs_test", 58),
    currency,
    expiresAt,
    lines,
    shipping,
    coupon,
  });
  const total = object.amount_total ?? 0;
  if (total > 0 && total < minimumAmount(currency)) {
    const least = formatMoney(minimumAmount(currency), currency.toUpperCase());
    throw badRequest(`The Checkout Session's total amount due must add up to at least ${least} ${currency}`, {
      code: "amount_too_small",
    });
  }
  call.store.put("sessions", object.id, {
    object,
    lineItems: lines,
    intentData: {
      description: given.payment_intent_data?.description,
      metadata: given.payment_intent_data?.metadata ?? {},
      receiptEmail: given.payment_intent_data?.receipt_email,
    },
  });
  return object;
});
