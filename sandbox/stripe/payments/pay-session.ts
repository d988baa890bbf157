import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";
import type { SessionRecord } from "../store/tables";
import { chargeObject } from "./charge-object";
import { completeSession } from "./complete-session";
import { failPayment } from "./fail-payment";
import { intentObject } from "./intent-object";
import { methodObject } from "./method-object";
import { succeedPayment } from "./succeed-payment";
import type { PayOutcome, PayWith } from "./types";

const nobody: Stripe.PaymentMethod.BillingDetails = {
  address: null,
  email: null,
  name: null,
  phone: null,
  tax_id: null,
};

/** The session's intent, made at the first attempt. */
function intentOf(
  context: Context,
  session: SessionRecord,
): { intent: Stripe.PaymentIntent; session: SessionRecord } {
  const id = session.object.payment_intent;
  const held = typeof id === "string" ? context.store.get("intents", id) : undefined;
  if (held) return { intent: held, session };
  const intent = intentObject(session, context.now);
  const known = { ...session, object: { ...session.object, payment_intent: intent.id } };
  context.store.put("intents", intent.id, intent);
  context.store.put("sessions", known.object.id, known);
  emit(context, "payment_intent.created", intent);
  return { intent, session: known };
}

function processPayment(
  context: Context,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
  payWith: PayWith & { kind: "bank_debit" },
): void {
  const processing: Stripe.PaymentIntent = {
    ...intent,
    status: "processing",
    latest_charge: charge.id,
    last_payment_error: null,
  };
  const at = payWith.settleMs === null ? null : Date.now() + payWith.settleMs;
  context.store.put("intents", processing.id, processing);
  context.store.put("charges", charge.id, charge);
  context.store.put("settlements", processing.id, {
    id: processing.id,
    kind: "payment",
    at,
    outcome: payWith.outcome,
  });
  emit(context, "payment_intent.processing", processing);
  emit(context, "charge.pending", charge);
}

/** Tries to pay an open session. Run it inside a transaction. */
export function paySession(context: Context, open: SessionRecord, payWith: PayWith): PayOutcome {
  if (open.object.status !== "open" || open.object.expires_at <= context.now) return "closed";
  if (open.object.amount_total === 0) {
    completeSession(context, open, "no_payment_required");
    return "complete";
  }
  const { intent: held, session } = intentOf(context, open);
  const billing = { ...nobody, email: session.object.customer_email };
  const method = methodObject(payWith, billing, context.now);
  const intent: Stripe.PaymentIntent = { ...held, payment_method: method.id, next_action: null };
  context.store.put("methods", method.id, method);
  if (payWith.kind === "card" && payWith.card.authenticates) {
    const returnUrl = session.object.success_url ?? "";
    const asks: Stripe.PaymentIntent = {
      ...intent,
      status: "requires_action",
      next_action: {
        type: "redirect_to_url",
        redirect_to_url: {
          return_url: returnUrl,
          url: `${context.url}/c/pay/${session.object.id}/authenticate`,
        },
      },
    };
    context.store.put("intents", asks.id, asks);
    emit(context, "payment_intent.requires_action", asks);
    return "authenticate";
  }
  const charge = chargeObject(intent, method, context.now);
  if (payWith.kind === "bank_debit") {
    processPayment(context, intent, charge, payWith);
    completeSession(context, session, "unpaid");
    return "complete";
  }
  if (payWith.card.refusal) {
    failPayment(context, intent, method, charge, payWith.card.refusal);
    return "declined";
  }
  succeedPayment(context, intent, charge);
  completeSession(context, session, "paid");
  return "complete";
}
