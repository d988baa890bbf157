/** The sums of a paid order that a refund is reckoned from, in minor units. */
export type Refundable = {
  readonly total: number;
  readonly refundedTotal: number;
  readonly deliveryTotal: number;
  /** What went back of delivery already. */
  readonly deliveryRefunded: number;
  readonly taxAdded: number;
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly refundedQuantity: number;
    /** Pieces that came back and were made good by other goods. */
    readonly exchanged: number;
    readonly total: number;
    readonly tax: number;
  }[];
};

export type RefundLine = { readonly orderLineId: string; readonly quantity: number; readonly amount: number };

/** What `count` of a line's pieces are worth after `before` have been paid back: all of them come to the whole, to the penny. */
function partOf(whole: number, quantity: number, before: number, count: number): number {
  const upTo = (pieces: number) => Number((BigInt(whole) * BigInt(pieces)) / BigInt(quantity));
  return upTo(before + count) - upTo(before);
}

/**
 * What pieces of one line were paid for, discount taken off and added tax put on. Null when there are not as many left.
 */
export function refundWorth(order: Refundable, orderLineId: string, quantity: number): RefundLine | null {
  const line = order.lines.find((one) => one.id === orderLineId);
  if (!line || quantity < 1 || line.refundedQuantity + line.exchanged + quantity > line.quantity) return null;
  const paid = line.total + (order.taxAdded > 0 ? line.tax : 0);
  return { orderLineId, quantity, amount: partOf(paid, line.quantity, line.refundedQuantity, quantity) };
}
