import { disputeStanding } from "./dispute-standing";

/**
 * Whether the buyer's bank has taken a payment back, or may: Stripe refunds none, and who pays back by another way pays
 * twice. What the shop has won is its own again.
 */
export function holdsPayment({ refundable, status }: { refundable: boolean; status: string }): boolean {
  return !refundable && !["won", "dropped"].includes(disputeStanding(status));
}
