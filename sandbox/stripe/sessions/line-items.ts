import type Stripe from "stripe";
import { splitAmount } from "../../../lib/values/split-amount";
import type { Call } from "../api/operation";
import { discountAmount } from "../coupons/discount-amount";
import { newId } from "../new-id";
import { priceObject } from "./price-object";
import type { SessionParameters } from "./session-parameters";

/** Builds the session's lines and spreads the coupon over them so that no penny is lost. */
export function lineItems(
  call: Call<SessionParameters>,
  currency: string,
  coupon: Stripe.Coupon | undefined,
): Stripe.LineItem[] {
  const given = call.params.line_items;
  const subtotals = given.map((line) => line.price_data.unit_amount * line.quantity);
  const subtotal = subtotals.reduce((sum, value) => sum + value, 0);
  const discount = coupon ? discountAmount(coupon, subtotal) : 0;
  const shares = discount > 0 ? splitAmount(discount, subtotals) : subtotals.map(() => 0);
  return given.map((line, index) => {
    const price = priceObject(call, line.price_data);
    const before = subtotals[index] ?? 0;
    const off = shares[index] ?? 0;
    return {
      id: newId("li"),
      object: "item",
      adjustable_quantity: null,
      amount_discount: off,
      amount_subtotal: before,
      amount_tax: 0,
      amount_total: before - off,
      currency,
      description: line.price_data.product_data.name,
      metadata: line.metadata ?? {},
      price,
      quantity: line.quantity,
    };
  });
}
