import { closeSession } from "@/lib/payments/close-session";
import { cancelPaid } from "@/lib/payments/refunds/cancel-paid";
import { sendRefund } from "@/lib/payments/refunds/send-refund";
import { transact } from "@/lib/platform/transact";
import { formatMoney } from "@/lib/values/format-money";
import { Advice } from "../../sandbox/say";
import type { Command } from "./command";
import { findOrder } from "./find-order";

/** Ends a payment under way, or calls off a paid order that was not sent yet. */
export async function cancel({ which, by, now }: Command): Promise<string> {
  const order = await findOrder(which);
  const waiting = order.payments.filter((payment) => payment.state === "created" || payment.state === "open");
  if (order.state === "awaiting_payment" && waiting.length > 0) {
    for (const payment of waiting) await closeSession(payment.id, now, { to: "cancelled", by });
    return `The order is ${(await findOrder(order.id)).state}.`;
  }
  const cancelled = await transact((tx) => cancelPaid(tx, order.id, by, now));
  if (!cancelled.ok)
    throw new Advice(`An order that is ${order.state} can no longer be cancelled; it can be refunded.`);
  const { refundId, amount } = cancelled.value;
  if (refundId === null) return "Cancelled; nothing had been paid.";
  await sendRefund(refundId, now);
  return `Cancelled; ${formatMoney(amount, order.currency)} go back to the buyer.`;
}
