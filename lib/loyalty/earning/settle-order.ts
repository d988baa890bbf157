import { addDays } from "date-fns";
import { record } from "@/lib/journal/record";
import { readOrder } from "@/lib/orders/data";
import { lockOrder } from "@/lib/orders/lock-order";
import { readWithdrawalTerms } from "@/lib/orders/withdrawals/data";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { creditEnd } from "../ledger/credit-end";
import { postPoints } from "../ledger/post-points";
import { comesBack } from "./comes-back";
import { reckonOrder } from "./reckon-order";
import { settlesAt } from "./settles-at";

/** Makes an order's points available once it can no longer come back, or notes when to ask again. */
export async function settleOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  await lockOrder(tx, orderId);
  await reckonOrder(tx, orderId, now);
  const row = await tx.orderPoints.findUnique({ where: { orderId }, include: { member: true } });
  const order = await readOrder(tx, orderId);
  if (row?.state !== "pending" || !row.memberId || !order) return;
  const { returns, loyalty, money } = await readShop(tx);
  const { window } = await readWithdrawalTerms(tx, order, now);
  const at = settlesAt(order, window.until, returns.days);
  const over = order.state === "refunded" || (at !== null && at <= now && !(await comesBack(tx, order, now)));
  if (!over) {
    const checkAt = at && at > now ? at : addDays(now, 1);
    await tx.orderPoints.update({ where: { orderId }, data: { checkAt } });
    return;
  }
  await tx.orderPoints.update({ where: { orderId }, data: { state: "earned", checkAt: null } });
  const points = row.credited;
  if (points === 0) return;
  await postPoints(
    tx,
    {
      ...{
        memberId: row.memberId,
        key: `order:${orderId}:earned`,
        kind: "order_earned",
        orderId,
        actor: "worker",
      },
      postings: { pending: -points, available: points },
      expiresAt: creditEnd(loyalty.expiryMonths, money.timeZone, now),
    },
    now,
  );
  const customerId = row.member?.customerId;
  if (customerId && !row.member?.leftAt)
    await record(tx, { type: "points_earned", orderId, customerId, data: { points } }, now);
}
