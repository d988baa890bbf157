import { holdsPayment } from "@/lib/orders/disputes/holds-payment";
import type { Tx } from "@/lib/platform/db";

/** Whether a buyer's bank holds a payment of this order, so that nothing of it may be refunded. */
export async function barsRefund(tx: Tx, orderId: string): Promise<boolean> {
  const disputes = await tx.dispute.findMany({
    where: { payment: { orderId } },
    select: { status: true, refundable: true },
  });
  return disputes.some(holdsPayment);
}
