import type { RefundNews } from "./settle-refund";

/** The part of a refund of Stripe's that says where it stands. */
export type RefundStanding = {
  readonly id: string;
  readonly status: string | null;
  readonly failure_reason?: string | null | undefined;
};

/** Reads where a refund stands: what waits for the bank or for the buyer is pending. */
export function refundNews(refund: RefundStanding): RefundNews {
  const failed = refund.status === "failed" || refund.status === "canceled";
  return {
    state: failed ? "failed" : refund.status === "succeeded" ? "succeeded" : "pending",
    stripeRefundId: refund.id,
    error: failed ? (refund.failure_reason ?? refund.status) : null,
  };
}
