import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { newCustomer } from "../customers/new-customer";
import { emit } from "../events/emit";
import type { SessionRecord } from "../store/tables";

/** The buyer is through: the session takes no second payment. `paid` is false while a delayed method settles. */
export function completeSession(
  context: Context,
  session: SessionRecord,
  status: Stripe.Checkout.Session.PaymentStatus,
): void {
  const { store } = context;
  const held = session.object;
  const details = held.customer_details;
  const customer =
    held.customer_creation === "always" && details
      ? newCustomer(context, { email: details.email, name: details.name })
      : undefined;
  const object: Stripe.Checkout.Session = {
    ...held,
    status: "complete",
    payment_status: status,
    url: null,
    customer: customer?.id ?? held.customer,
  };
  for (const { coupon: id } of held.discounts ?? []) {
    const coupon = typeof id === "string" ? store.get("coupons", id) : undefined;
    if (!coupon) continue;
    const times = coupon.times_redeemed + 1;
    store.put("coupons", coupon.id, {
      ...coupon,
      times_redeemed: times,
      valid: times < (coupon.max_redemptions ?? Infinity),
    });
  }
  store.put("sessions", object.id, { ...session, object });
  emit(context, "checkout.session.completed", object);
}
