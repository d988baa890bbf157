import type { LineCount } from "@/lib/orders/types";
import { splitAmount } from "@/lib/values/split-amount";
import { deliveryWorth } from "./delivery-worth";
import { type Refundable, type RefundLine, refundWorth } from "./refund-worth";

/** What somebody would like to have refunded; sums in minor units. */
export type RefundWhat =
  | { readonly kind: "everything" }
  | { readonly kind: "lines"; readonly lines: readonly LineCount[]; readonly delivery: boolean }
  | { readonly kind: "amount"; readonly amount: number };

export type Worth = {
  readonly amount: number;
  readonly lines: readonly RefundLine[];
  /** How much of the amount is for delivery. */
  readonly delivery: number;
};

/**
 * What a wish for a refund comes to, line by line; null when it names pieces that are not there, or one twice. Of an order
 * that a sum was taken off before (a kindness) its pieces come to no more than what is left of it.
 */
export function weighWish(order: Refundable, what: RefundWhat): Worth | null {
  if (what.kind === "amount") return { amount: what.amount, lines: [], delivery: 0 };
  const counts =
    what.kind === "lines"
      ? what.lines
      : order.lines.map((line) => ({
          orderLineId: line.id,
          quantity: line.quantity - line.refundedQuantity - line.exchanged,
        }));
  const lines = counts
    .filter((count) => what.kind === "lines" || count.quantity > 0)
    .map((count) => refundWorth(order, count.orderLineId, count.quantity));
  const known = lines.filter((line) => line !== null);
  if (known.length < lines.length || new Set(known.map((line) => line.orderLineId)).size < known.length)
    return null;
  const everything = what.kind === "everything";
  const parts = [...known.map((line) => line.amount), everything || what.delivery ? deliveryWorth(order) : 0];
  const worth = parts.reduce((sum, part) => sum + part, 0);
  const left = order.total - order.refundedTotal;
  const amount = everything ? left : Math.min(worth, left);
  const shares = amount < worth ? splitAmount(amount, parts) : parts;
  return {
    amount,
    lines: known.map((line, index) => ({ ...line, amount: shares[index] ?? 0 })),
    delivery: shares[known.length] ?? 0,
  };
}
