import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";

export type PaymentRefusal = { code: string; decline?: string; message: string };

/** The money does not come: the charge failed and the intent waits for another way to pay. */
export function failPayment(
  context: Context,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  charge: Stripe.Charge,
  refusal: PaymentRefusal,
): void {
  const failed: Stripe.Charge = {
    ...charge,
    status: "failed",
    paid: false,
    failure_code: refusal.code,
    failure_message: refusal.message,
    outcome: charge.outcome && {
      ...charge.outcome,
      network_status: "declined_by_network",
      reason: refusal.decline ?? null,
      seller_message: "The bank did not return any further details with this decline.",
      type: "issuer_declined",
    },
  };
  const open: Stripe.PaymentIntent = {
    ...intent,
    status: "requires_payment_method",
    latest_charge: charge.id,
    next_action: null,
    payment_method: null,
    processing: null,
    last_payment_error: {
      type: "card_error",
      charge: charge.id,
      code: refusal.code as Stripe.PaymentIntent.LastPaymentError.Code,
      ...(refusal.decline && { decline_code: refusal.decline }),
      message: refusal.message,
      payment_method: method,
    },
  };
  context.store.put("charges", failed.id, failed);
  context.store.put("intents", open.id, open);
  emit(context, "charge.failed", failed);
  emit(context, "payment_intent.payment_failed", open);
}
