import { orderPath } from "@/lib/orders/order-path";
import { applySession } from "@/lib/payments/apply-session";
import { readPayment, readPaymentOfSession } from "@/lib/payments/data";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Return } from "./types";

/**
 * Settles the payment of a session when Stripe's webhook has not done so yet, and says where it stands. Null when this shop
 * knows no such session. When Stripe cannot be asked just now the answer is "unheard", never a guess.
 */
export async function settleReturn(sessionId: string, now: Date): Promise<Return | null> {
  const before = await readPaymentOfSession(db(), sessionId);
  if (!before) return null;
  let heard = true;
  if (before.state !== "succeeded" && before.state !== "refused")
    try {
      await applySession(before.id, null, now);
    } catch (error) {
      heard = false;
      log.warn(
        { paymentId: before.id, error: String(error) },
        "Stripe could not be asked by the page of return",
      );
    }
  const payment = await readPayment(db(), before.id);
  const path = orderPath(before.orderId);
  switch (payment?.state) {
    case "succeeded":
      return { kind: "paid", orderPath: path };
    case "processing":
      return { kind: "processing", orderPath: path };
    case "refused":
      return { kind: "refused" };
    case "failed":
      return { kind: "failed" };
    case "expired":
      return { kind: "ended" };
    default:
      return heard ? { kind: "open", payUrl: payment?.sessionUrl ?? null } : { kind: "unheard" };
  }
}
