import type Stripe from "stripe";
import { badRequest } from "../api/bad-request";
import { noSuch } from "../api/no-such";
import type { Store } from "../store/open-store";

/** The coupon that a session names, when it may be used in this currency. */
export function redeemableCoupon(store: Store, id: string, currency: string): Stripe.Coupon {
  const coupon = store.get("coupons", id);
  if (!coupon) throw noSuch("coupon", id, "discounts[0][coupon]");
  if (!coupon.valid)
    throw badRequest(`Coupon ${id} is used up and cannot be applied.`, {
      code: "coupon_expired",
      param: "discounts[0][coupon]",
    });
  if (coupon.amount_off !== null && coupon.currency !== currency) {
    throw badRequest(
      `The coupon ${id} is in ${coupon.currency}, which differs from the session's currency ${currency}.`,
      { param: "discounts[0][coupon]" },
    );
  }
  return coupon;
}
