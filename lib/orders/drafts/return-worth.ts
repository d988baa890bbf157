import type { Tx } from "@/lib/platform/db";

/**
 * What the pieces that came back of a return were paid for, tax with it, in minor units, as far as it was not paid back
 * already; 0 without a return.
 */
export async function returnWorth(tx: Tx, returnId: string | null): Promise<number> {
  if (returnId === null) return 0;
  const lines = await tx.orderReturnLine.findMany({
    where: { returnId },
    include: {
      orderLine: { include: { order: { select: { taxAdded: true, total: true, refundedTotal: true } } } },
    },
  });
  const order = lines[0]?.orderLine.order;
  const left = order ? order.total - order.refundedTotal : 0;
  const worth = lines.reduce((sum, { received, orderLine }) => {
    const kept = Math.min(received ?? 0, orderLine.quantity - orderLine.refundedQuantity);
    const paid = orderLine.total + (orderLine.order.taxAdded > 0 ? orderLine.tax : 0);
    return sum + Math.floor((paid * kept) / orderLine.quantity);
  }, 0);
  return Math.min(worth, left);
}
