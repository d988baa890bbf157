import { refundDetailSchema } from "@/lib/orders/schema";
import type { Tx } from "@/lib/platform/db";
import { goodsSpend } from "./goods-spend";

/** What an order's goods keep being paid with, minor units, as the database knows it at this moment. */
export async function readSpend(tx: Tx, orderId: string): Promise<number> {
  const { taxAdded, lines, payments } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      taxAdded: true,
      lines: { select: { total: true, tax: true } },
      payments: {
        where: { state: { not: "refused" } },
        select: {
          refunds: { where: { state: { not: "failed" } }, select: { amount: true, detail: true } },
          disputes: { where: { status: "lost" }, select: { amount: true } },
        },
      },
    },
  });
  const refunds = payments.flatMap((payment) => payment.refunds);
  const disputes = payments.flatMap((payment) => payment.disputes);
  return goodsSpend({
    ...{ taxAdded, lines },
    refunds: refunds.map(({ amount, detail }) => ({
      amount,
      delivery: refundDetailSchema.parse(detail).delivery,
    })),
    lost: disputes.reduce((sum, { amount }) => sum + amount, 0),
  });
}
