import type { Refundable } from "./refund-worth";

/** What is left of what was paid for delivery, its added tax with it. */
export function deliveryWorth(order: Refundable): number {
  const taxOfLines = order.lines.reduce((sum, line) => sum + line.tax, 0);
  const paid = order.deliveryTotal + (order.taxAdded > 0 ? Math.max(0, order.taxAdded - taxOfLines) : 0);
  return Math.max(0, paid - order.deliveryRefunded);
}
