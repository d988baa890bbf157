import type Stripe from "stripe";
import type { DisputeNews } from "./settle-dispute";

/** Reads a dispute of Stripe's. What its balance moved says whether the money is gone: taken, and not given back. */
export function disputeNews(dispute: Stripe.Dispute): DisputeNews {
  const { due_by } = dispute.evidence_details;
  const moved = dispute.balance_transactions.reduce((sum, { amount }) => sum + amount, 0);
  return {
    id: dispute.id,
    amount: dispute.amount,
    currency: dispute.currency.toUpperCase(),
    reason: dispute.reason,
    status: dispute.status,
    dueBy: due_by === null ? null : new Date(due_by * 1000),
    fundsTaken: moved < 0,
    refundable: dispute.is_charge_refundable,
    createdAt: new Date(dispute.created * 1000),
  };
}
