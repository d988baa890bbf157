import { readSpend } from "@/lib/loyalty/earning/read-spend";
import type { Tx } from "@/lib/platform/db";
import { netGoods } from "./net-goods";

/** What an order's goods come to net of discounts, refunds and tax, minor units, as the database knows it at this moment. */
export async function readGoods(tx: Tx, orderId: string): Promise<number> {
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { taxAdded: true, lines: { select: { total: true, tax: true } } },
  });
  return netGoods(order, await readSpend(tx, orderId));
}
