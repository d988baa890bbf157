import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";

const ended = ["won", "lost", "warning_closed"];

/**
 * The bank decides; what was won comes back, an inquiry is closed without money having moved. Answers false when it was
 * decided before. Run it inside a transaction.
 */
export function closeDispute(context: Context, id: string, outcome: "won" | "lost"): boolean {
  const { store } = context;
  const dispute = store.get("disputes", id);
  if (!dispute || ended.includes(dispute.status)) return false;
  const inquiry = dispute.status.startsWith("warning_");
  const [taken] = dispute.balance_transactions;
  const back: Stripe.BalanceTransaction[] =
    outcome === "won" && taken
      ? [
          {
            ...taken,
            id: `${taken.id}_back`,
            amount: -taken.amount,
            net: -taken.amount,
            fee: 0,
            fee_details: [],
          },
        ]
      : [];
  const closed: Stripe.Dispute = {
    ...dispute,
    balance_transactions: [...dispute.balance_transactions, ...back],
    is_charge_refundable: inquiry || outcome === "won",
    status: inquiry ? "warning_closed" : outcome,
  };
  store.put("disputes", id, closed);
  emit(context, "charge.dispute.closed", closed, { status: dispute.status });
  if (back.length > 0) emit(context, "charge.dispute.funds_reinstated", closed);
  return true;
}
