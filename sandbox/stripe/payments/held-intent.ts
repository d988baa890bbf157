import type Stripe from "stripe";
import { noSuch } from "../api/no-such";
import type { Store } from "../store/open-store";

/** The payment intent of this id, or Stripe's 404. */
export function heldIntent(store: Store, id: string): Stripe.PaymentIntent {
  const intent = store.get("intents", id);
  if (!intent) throw noSuch("payment_intent", id);
  return intent;
}
