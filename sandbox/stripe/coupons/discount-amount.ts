import type Stripe from "stripe";

/** What the coupon takes off the goods, in minor units: never more than they cost, halves of a penny rounded up. */
export function discountAmount(coupon: Stripe.Coupon, subtotal: number): number {
  if (coupon.percent_off !== null)
    return Math.min(subtotal, Math.round((subtotal * coupon.percent_off) / 100));
  return Math.min(subtotal, coupon.amount_off ?? 0);
}
