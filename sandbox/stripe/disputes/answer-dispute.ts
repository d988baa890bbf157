import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";

/** The shop answers in Stripe's dashboard; the bank looks at it. Answers false when nothing waits for an answer. */
export function answerDispute(context: Context, id: string): boolean {
  const dispute = context.store.get("disputes", id);
  if (!dispute?.status.endsWith("needs_response")) return false;
  const asked: Stripe.Dispute = {
    ...dispute,
    evidence_details: {
      ...dispute.evidence_details,
      has_evidence: true,
      submission_count: dispute.evidence_details.submission_count + 1,
      submission_method: "manual",
    },
    status: dispute.status === "needs_response" ? "under_review" : "warning_under_review",
  };
  context.store.put("disputes", id, asked);
  emit(context, "charge.dispute.updated", asked, { status: dispute.status });
  return true;
}
