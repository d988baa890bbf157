import type { SessionRequest } from "@/lib/payments/session-params";

/**
 * What Stripe charges for a session, by Stripe's own arithmetic and none of ours: the lines, less the coupon (which can
 * take them to nothing and no further), plus shipping.
 */
export function stripeSum({ session, coupon }: SessionRequest): number {
  let goods = 0;
  for (const item of session.line_items ?? [])
    goods += Number(item.price_data?.unit_amount) * Number(item.quantity);
  const left = Math.max(0, goods - (coupon?.amount_off ?? 0));
  const [shipping] = session.shipping_options ?? [];
  return left + Number(shipping?.shipping_rate_data?.fixed_amount?.amount ?? 0);
}
