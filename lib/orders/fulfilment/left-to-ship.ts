import type { LineCount } from "../types";

type Line = { readonly id: string; readonly quantity: number; readonly refundedQuantity: number };
type Sent = { readonly orderLineId: string; readonly quantity: number };

/** Pieces of a line that are in parcels. */
export function shippedOf(lineId: string, sent: readonly Sent[]): number {
  return sent.filter((one) => one.orderLineId === lineId).reduce((sum, one) => sum + one.quantity, 0);
}

/** What is still to be sent: neither in a parcel nor paid back. Lines with nothing left are not in the answer. */
export function leftToShip(lines: readonly Line[], sent: readonly Sent[]): LineCount[] {
  return lines
    .map((line) => ({
      orderLineId: line.id,
      quantity: Math.max(0, line.quantity - line.refundedQuantity - shippedOf(line.id, sent)),
    }))
    .filter((line) => line.quantity > 0);
}
