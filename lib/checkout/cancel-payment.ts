import { orderPath } from "@/lib/orders/order-path";
import { payPath } from "@/lib/orders/pay-path";
import { closeSession } from "@/lib/payments/close-session";
import { readPayment } from "@/lib/payments/data";
import { db } from "@/lib/platform/db";
import { unsign } from "@/lib/platform/secrets/signing";

/**
 * The buyer turned back at Stripe's page: it is closed there, what was put aside is free again, and the basket stays as it
 * is. Says "paid" with the order's page when the money had already come, and null for a link that is not ours.
 */
export async function cancelPayment(
  signed: string,
  now: Date,
): Promise<{ kind: "cancelled"; back: string | null } | { kind: "paid"; orderPath: string } | null> {
  const paymentId = unsign("cancel-payment", signed);
  const payment = paymentId && (await readPayment(db(), paymentId));
  if (!payment) return null;
  const by = { actor: "customer", reason: "turned back at the payment page" };
  if (payment.state === "created" || payment.state === "open")
    await closeSession(payment.id, now, { to: "cancelled", by });
  const after = await readPayment(db(), payment.id);
  const through = after?.state === "succeeded" || after?.state === "processing";
  if (through) return { kind: "paid", orderPath: orderPath(payment.orderId) };
  // Who came by a link for paying goes back to its page: there is no basket to go back to.
  return { kind: "cancelled", back: payment.order.payLinkUntil ? payPath(payment.orderId) : null };
}
