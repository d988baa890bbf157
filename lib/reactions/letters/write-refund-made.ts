import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";

/**
 * Money went back. What was refused because it came twice is told apart: it never was part of the order, so the order's
 * own sums stay out of it.
 */
export const writeRefundMade: Reaction<"order_refunded"> = async (tx, { orderId, data }, now) => {
  const { order, url } = await letterOrder(tx, orderId);
  const counted = order.payments.filter(({ state }) => state !== "refused").flatMap(({ refunds }) => refunds);
  const through = counted.filter(({ state }) => state === "succeeded");
  const props = {
    name: order.name,
    number: order.number,
    url,
    amount: data.amount,
    currency: data.currency,
    locale: order.locale,
    ofOrder: counted.some(({ id }) => id === data.refundId),
    refundedTotal: through.reduce((sum, { amount }) => sum + amount, 0),
    total: order.total,
  };
  const key = `refund-made:${data.refundId}`;
  await enqueueLetter(
    tx,
    { key, template: "refund-made", to: order.email, toName: order.name, props, orderId },
    now,
  );
};
