import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";
import type { SessionRecord } from "../store/tables";

/** Closes an open session unpaid: nothing can be paid on it any more, and a payment begun on it is cancelled. */
export function endSession(context: Context, session: SessionRecord): Stripe.Checkout.Session {
  const { store, now } = context;
  const object: Stripe.Checkout.Session = { ...session.object, status: "expired", url: null };
  store.put("sessions", object.id, { ...session, object });
  const intent =
    typeof object.payment_intent === "string" ? store.get("intents", object.payment_intent) : undefined;
  if (intent) {
    const canceled: Stripe.PaymentIntent = {
      ...intent,
      status: "canceled",
      canceled_at: now,
      cancellation_reason: "expired",
      next_action: null,
    };
    store.put("intents", intent.id, canceled);
    emit(context, "payment_intent.canceled", canceled);
  }
  emit(context, "checkout.session.expired", object);
  return object;
}
