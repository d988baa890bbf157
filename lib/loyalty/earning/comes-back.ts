import { addDays } from "date-fns";
import type { WholeOrder } from "@/lib/orders/data";
import type { Tx } from "@/lib/platform/db";

/** Days after which a withdrawal nobody paid back no longer holds up what an order earns. */
const patience = 90;

/** Whether pieces of an order are on their way back, or were withdrawn from and not paid back, or a bank has yet to decide whose the money is. */
export async function comesBack(tx: Tx, order: WholeOrder, now: Date): Promise<boolean> {
  const open = await tx.orderReturn.count({
    where: { orderId: order.id, state: { in: ["requested", "approved", "received"] } },
  });
  const disputed = await tx.dispute.count({ where: { payment: { orderId: order.id }, closedAt: null } });
  const refunds = order.payments.flatMap((payment) => payment.refunds);
  const waiting = order.withdrawals.some(
    ({ confirmedAt }) =>
      confirmedAt &&
      addDays(confirmedAt, patience) > now &&
      !refunds.some(({ createdAt, state }) => state !== "failed" && createdAt >= confirmedAt),
  );
  return open + disputed > 0 || waiting;
}
