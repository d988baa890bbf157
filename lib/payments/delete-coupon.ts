import Stripe from "stripe";
import { stripe } from "@/lib/platform/stripe";

/**
 * Takes the coupon of a payment that has ended away from Stripe: it was made for this one payment and bears its id. One that
 * was never made, or is gone already, is as good. Anything else is thrown, and the job tried again.
 */
export async function deleteCoupon(paymentId: string): Promise<void> {
  try {
    await stripe().coupons.del(paymentId);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError) || error.statusCode !== 404) throw error;
  }
}
