import type Stripe from "stripe";
import type { Context } from "../api/operation";
import type { SessionRecord } from "../store/tables";
import { chargeObject } from "./charge-object";
import { completeSession } from "./complete-session";
import { failPayment } from "./fail-payment";
import { succeedPayment } from "./succeed-payment";
import { testCards } from "./test-cards";
import type { PayOutcome } from "./types";

const notAuthenticated = {
  code: "payment_intent_authentication_failure",
  message:
    "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
};

function inHand(
  context: Context,
  session: SessionRecord,
): { intent: Stripe.PaymentIntent; method: Stripe.PaymentMethod } | undefined {
  const id = session.object.payment_intent;
  const intent = typeof id === "string" ? context.store.get("intents", id) : undefined;
  const method =
    typeof intent?.payment_method === "string"
      ? context.store.get("methods", intent.payment_method)
      : undefined;
  return intent?.status === "requires_action" && method ? { intent, method } : undefined;
}

/** The buyer answers the bank's question on the 3-D Secure page. Run it inside a transaction. */
export function finishAuthentication(context: Context, session: SessionRecord, passed: boolean): PayOutcome {
  const waiting = inHand(context, session);
  if (!waiting || session.object.status !== "open" || session.object.expires_at <= context.now)
    return "closed";
  const { intent, method } = waiting;
  const charge = chargeObject(intent, method, context.now);
  const card = testCards.find(
    ({ number, authenticates }) => authenticates && number.endsWith(method.card?.last4 ?? "none"),
  );
  const refusal = passed ? card?.refusal : notAuthenticated;
  if (refusal) {
    failPayment(context, intent, method, charge, refusal);
    return "declined";
  }
  succeedPayment(context, intent, charge);
  completeSession(context, session, "paid");
  return "complete";
}
