/** Where a dispute stands for the shop. */
export type DisputeStanding = "needs_answer" | "under_review" | "won" | "lost" | "dropped";

type DisputeEnd = Exclude<DisputeStanding, "needs_answer" | "under_review">;

const ends: Readonly<Record<string, DisputeEnd>> = {
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

/** Whether nothing more is decided of it. */
export function isOver(standing: DisputeStanding): standing is DisputeEnd {
  return standing !== "needs_answer" && standing !== "under_review";
}
