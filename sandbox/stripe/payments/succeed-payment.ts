import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";

/** The money has come: charge and intent say so, in Stripe's order. */
export function succeedPayment(
  context: Context,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
): Stripe.PaymentIntent {
  const paid: Stripe.Charge = {
    ...charge,
    status: "succeeded",
    paid: true,
    captured: true,
    amount_captured: charge.amount,
  };
  const done: Stripe.PaymentIntent = {
    ...intent,
    status: "succeeded",
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    processing: null,
  };
  context.store.put("charges", paid.id, paid);
  context.store.put("intents", done.id, done);
  emit(context, "charge.succeeded", paid);
  emit(context, "payment_intent.succeeded", done);
  return done;
}
