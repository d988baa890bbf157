/** Where a dispute stands for the shop. */
export type DisputeStanding = "needs_answer" | "under_review" | "won" | "lost" | "dropped";

const ends: Readonly<Record<string, DisputeStanding>> = {
  won: "won",
  lost: "lost",
  // An inquiry that never became a dispute, or one that was settled before it began.
  warning_closed: "dropped",
  prevented: "dropped",
};

/** Reads Stripe's word for where a dispute stands. A word that is not known yet waits for the bank. */
export function disputeStanding(status: string): DisputeStanding {
  if (status.endsWith("needs_response")) return "needs_answer";
  return ends[status] ?? "under_review";
}

/** Whether the bank only asks: the money has not moved. */
export function isInquiry(status: string): boolean {
  return status.startsWith("warning_");
}
