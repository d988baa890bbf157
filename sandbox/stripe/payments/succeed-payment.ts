import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { raiseDispute } from "../disputes/raise-dispute";
import { emit } from "../events/emit";
import { testCards } from "./test-cards";

/** What the owner of this card tells their bank at once, if anything. */
function objectionTo({ store }: Context, charge: Stripe.Charge) {
  const method = charge.payment_method ? store.get("methods", charge.payment_method) : undefined;
  const last4 = method?.card?.last4 ?? "none";
  return testCards.find(({ number, disputes }) => disputes && number.endsWith(last4))?.disputes;
}

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
  const objection = objectionTo(context, paid);
  if (objection) raiseDispute(context, paid, objection);
  return done;
}
