import { orderPath } from "@/lib/orders/order-path";
import { closeSession } from "@/lib/payments/close-session";
import { readPayment } from "@/lib/payments/data";
import { db } from "@/lib/platform/db";
import { unsign } from "@/lib/platform/signing";

/**
 * The buyer turned back at Stripe's page: it is closed there, what was put aside is free again, and the basket stays as it
 * is. Says "paid" with the order's page when the money had already come, and null for a link that is not ours.
 */
export async function cancelPayment(
  signed: string,
  now: Date,
): Promise<{ kind: "cancelled" } | { kind: "paid"; orderPath: string } | null> {
  const paymentId = unsign("cancel-payment", signed);
  const payment = paymentId && (await readPayment(db(), paymentId));
  if (!payment) return null;
  const by = { actor: "customer", reason: "turned back at the payment page" };
  if (payment.state === "created" || payment.state === "open")
    await closeSession(payment.id, now, { to: "cancelled", by });
  const after = await readPayment(db(), payment.id);
  const through = after?.state === "succeeded" || after?.state === "processing";
  return through ? { kind: "paid", orderPath: orderPath(payment.orderId) } : { kind: "cancelled" };
}
