import type { LineCount } from "@/lib/orders/types";
import { deliveryWorth } from "./delivery-worth";
import { type Refundable, type RefundLine, refundWorth } from "./refund-worth";

/** What somebody would like to have refunded; sums in minor units. */
export type RefundWhat =
  | { readonly kind: "everything" }
  | { readonly kind: "lines"; readonly lines: readonly LineCount[]; readonly delivery: boolean }
  | { readonly kind: "amount"; readonly amount: number };

export type Worth = { readonly amount: number; readonly lines: readonly RefundLine[] };

/** What a wish for a refund comes to, line by line; null when it names pieces that are not there, or one twice. */
export function weighWish(order: Refundable, what: RefundWhat): Worth | null {
  if (what.kind === "amount") return { amount: what.amount, lines: [] };
  const counts =
    what.kind === "lines"
      ? what.lines
      : order.lines.map((line) => ({
          orderLineId: line.id,
          quantity: line.quantity - line.refundedQuantity,
        }));
  const lines = counts
    .filter((count) => what.kind === "lines" || count.quantity > 0)
    .map((count) => refundWorth(order, count.orderLineId, count.quantity));
  const known = lines.filter((line) => line !== null);
  if (known.length < lines.length || new Set(known.map((line) => line.orderLineId)).size < known.length)
    return null;
  if (what.kind === "everything") return { amount: order.total - order.refundedTotal, lines: known };
  const delivery = what.delivery ? deliveryWorth(order) : 0;
  return { amount: known.reduce((sum, line) => sum + line.amount, delivery), lines: known };
}
