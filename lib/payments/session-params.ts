import type Stripe from "stripe";
import { sign } from "@/lib/platform/secrets/signing";
import type { PaymentToOpen } from "./data";
import type { PaymentMetadata } from "./schema";
import { sessionLines } from "./session-lines";

/** Asking twice must ask the same, letter for letter: everything here comes from rows that no longer change. */
export type SessionRequest = {
  readonly coupon: Stripe.CouponCreateParams | null;
  readonly session: Stripe.Checkout.SessionCreateParams;
};

/**
 * What Stripe is asked for so that its page shows and charges exactly the order.
 * @param shopUrl where the buyer comes back to, without a slash at its end
 */
export function sessionParams(
  payment: Pick<PaymentToOpen, "id" | "expiresAt" | "order">,
  shopUrl: string,
): SessionRequest {
  const { order } = payment;
  const { lines, discount, delivery } = sessionLines(order);
  const currency = order.currency.toLowerCase();
  const metadata: PaymentMetadata = { orderId: order.id, paymentId: payment.id };
  return {
    coupon: discount && {
      // Known without being written down, so that it can be deleted whatever dies in between (`delete-coupon.ts`).
      id: payment.id,
      name: discount.name,
      amount_off: discount.amountOff,
      currency,
      duration: "once",
      max_redemptions: 1,
      metadata,
    },
    session: {
      mode: "payment",
      ui_mode: "hosted_page",
      client_reference_id: order.id,
      customer_email: order.email,
      locale: "en-GB",
      submit_type: "pay",
      // Stripe would else show and take another currency than the one agreed to.
      adaptive_pricing: { enabled: false },
      expires_at: Math.floor(payment.expiresAt.getTime() / 1000),
      line_items: lines.map((line) => ({
        quantity: line.quantity,
        price_data: { currency, unit_amount: line.unitAmount, product_data: { name: line.name } },
      })),
      shipping_options: [
        {
          shipping_rate_data: {
            type: "fixed_amount",
            display_name: delivery.name,
            fixed_amount: { amount: delivery.amount, currency },
          },
        },
      ],
      metadata,
      payment_intent_data: { metadata },
      success_url: `${shopUrl}/checkout/return?session={CHECKOUT_SESSION_ID}`,
      cancel_url: `${shopUrl}/checkout/cancel?payment=${sign("cancel-payment", payment.id)}`,
    },
  };
}
