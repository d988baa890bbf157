type Line = {
  readonly quantity: number;
  readonly refundedQuantity: number;
  readonly refundedSent: number;
};

/**
 * How many of the pieces that a refund names had been sent. Those not sent yet are the first to be refunded, so that they are
 * kept here, unless it is said that the buyer has the refunded ones: then what was not sent still goes out.
 * @param sent pieces of the line in parcels
 * @param count pieces that are refunded, no more than are left of the line
 */
export function sentOfRefund(line: Line, sent: number, count: number, buyerHasThem: boolean): number {
  const there = Math.max(0, sent - line.refundedSent);
  const here = Math.max(0, line.quantity - sent - (line.refundedQuantity - line.refundedSent));
  return buyerHasThem ? Math.min(count, there) : Math.min(there, Math.max(0, count - here));
}
