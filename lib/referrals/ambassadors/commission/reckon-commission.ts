import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { commissionDue } from "./commission-due";
import { readGoods } from "./read-goods";
import { writeEntry } from "./write-entry";

/**
 * Brings an order's commission in line with what was paid for goods and not given back. What was earned before is taken back, or
 * comes again, by an entry more. Asked twice, or with news in any order, it comes to the same.
 */
export async function reckonCommission(tx: Tx, orderId: string, now: Date): Promise<void> {
  await lockOrder(tx, orderId);
  const row = await tx.commission.findUnique({ where: { orderId } });
  if (!row || row.state === "refused") return;
  const goods = await readGoods(tx, orderId);
  const due = commissionDue(goods, row);
  await tx.commission.update({ where: { id: row.id }, data: { goods, due } });
  if (row.state === "earned") await writeEntry(tx, row.id, now);
}
