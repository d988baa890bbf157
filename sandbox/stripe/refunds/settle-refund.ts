import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";

/** A refund ends: it arrives, or comes back and can be asked for again. Run it inside a transaction. */
export function settleRefund(context: Context, id: string, outcome: "succeed" | "fail"): boolean {
  const { store } = context;
  const refund = store.get("refunds", id);
  const charge = typeof refund?.charge === "string" ? store.get("charges", refund.charge) : undefined;
  if (!refund || !charge || refund.status === "failed") return false;
  store.remove("settlements", id);
  const { pending_reason: _, ...known } = refund;
  const after: Stripe.Refund =
    outcome === "succeed"
      ? { ...known, status: "succeeded" }
      : { ...known, status: "failed", failure_reason: "declined" };
  store.put("refunds", id, after);
  if (outcome === "fail")
    store.put("charges", charge.id, {
      ...charge,
      amount_refunded: charge.amount_refunded - refund.amount,
      refunded: false,
    });
  emit(context, "refund.updated", after);
  emit(context, "charge.refund.updated", after);
  if (outcome === "fail") emit(context, "refund.failed", after);
  return true;
}
