import { disputeStanding } from "@/lib/orders/disputes/dispute-standing";
import type { Tx } from "@/lib/platform/db";

/**
 * Whether a buyer's bank has taken a payment of this order back, or may: Stripe refunds none, and who pays back by another way
 * pays twice. What the shop has won is its own again.
 */
export async function barsRefund(tx: Tx, orderId: string): Promise<boolean> {
  const disputes = await tx.dispute.findMany({
    where: { payment: { orderId }, refundable: false },
    select: { status: true },
  });
  return disputes.some(({ status }) => !["won", "dropped"].includes(disputeStanding(status)));
}
