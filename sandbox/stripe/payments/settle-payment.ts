import type { Context } from "../api/operation";
import { emit } from "../events/emit";
import { failPayment } from "./fail-payment";
import { succeedPayment } from "./succeed-payment";

const returned = {
  code: "payment_intent_payment_attempt_failed",
  decline: "insufficient_funds",
  message: "The bank returned the debit: the account has insufficient funds.",
};

/** A delayed payment ends. Answers false when it is not (or no longer) waiting. Run it inside a transaction. */
export function settlePayment(context: Context, intentId: string, outcome: "succeed" | "fail"): boolean {
  const { store } = context;
  const intent = store.get("intents", intentId);
  const charge =
    typeof intent?.latest_charge === "string" ? store.get("charges", intent.latest_charge) : undefined;
  const method =
    typeof intent?.payment_method === "string" ? store.get("methods", intent.payment_method) : undefined;
  if (intent?.status !== "processing" || !charge || !method) return false;
  store.remove("settlements", intentId);
  const session = store.all("sessions").find((one) => one.object.payment_intent === intentId);
  if (outcome === "fail") {
    failPayment(context, intent, method, charge, returned);
    if (session) emit(context, "checkout.session.async_payment_failed", session.object);
    return true;
  }
  succeedPayment(context, intent, charge);
  if (session) {
    const object = { ...session.object, payment_status: "paid" as const };
    store.put("sessions", object.id, { ...session, object });
    emit(context, "checkout.session.async_payment_succeeded", object);
  }
  return true;
}
