import { type RefundWish, requestRefund } from "@/lib/payments/refunds/request-refund";
import { transact } from "@/lib/platform/transact";

let asked = 0;

/** Somebody of the shop asks for a refund, each time another one unless a key is given. */
export function askRefund(orderId: string, what: RefundWish["what"], own: Partial<RefundWish> = {}) {
  asked += 1;
  const wish = { orderId, key: `test:${asked}`, reason: "test", actor: "staff:test", restock: false };
  return transact((tx) => requestRefund(tx, { ...wish, what, ...own }, new Date()));
}
