import { lockOrder } from "@/lib/orders/lock-order";
import { requestRefund } from "@/lib/payments/refunds/request-refund";
import type { Reaction } from "./reaction";

/**
 * Something was exchanged for something cheaper: the difference goes back the way the first order was paid. Never more than
 * is left of that; the return's own key makes it one refund.
 */
export const refundExchange: Reaction<"return_moved"> = async (tx, { orderId, data }, now) => {
  if (data.to !== "exchanged") return;
  const order = await lockOrder(tx, orderId);
  const found = await tx.orderReturn.findUniqueOrThrow({
    where: { id: data.returnId },
    include: { moves: { where: { to: "exchanged" }, take: 1 } },
  });
  const key = `exchange:${found.id}`;
  if (!order || !found.owed || found.refundId) return;
  const amount = Math.min(found.owed, order.total - order.refundedTotal);
  if (amount === 0) return;
  const wish = {
    ...{ orderId, key, reason: "the exchange was for something cheaper", restock: false },
    actor: found.moves[0]?.actor ?? "worker",
    what: { kind: "amount", amount },
  } as const;
  const asked = await requestRefund(tx, wish, now);
  if (!asked.ok) throw new Error(`the difference of return ${found.id} was not refunded: ${asked.reason}`);
  await tx.orderReturn.update({ where: { id: found.id }, data: { refundId: asked.value.refundId } });
};
