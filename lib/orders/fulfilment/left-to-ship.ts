import type { LineCount } from "../types";

type Line = {
  readonly id: string;
  readonly quantity: number;
  readonly refundedQuantity: number;
  /** Of those, pieces that had been sent. */
  readonly refundedSent: number;
};

/** Pieces of a line among counts of several: in parcels, or withdrawn from. */
export function piecesOfLine(lineId: string, counts: readonly LineCount[]): number {
  return counts.filter((one) => one.orderLineId === lineId).reduce((sum, one) => sum + one.quantity, 0);
}

/**
 * What is still to be sent: not in a parcel, not paid back before it was sent, and not withdrawn from. Pieces withdrawn from are usually paid back
 * later, so of the two counts the larger one is taken off; pieces not yet sent are the first to be kept here. Lines with
 * nothing left are not in the answer.
 */
export function leftToShip(
  lines: readonly Line[],
  sent: readonly LineCount[],
  withdrawn: readonly LineCount[],
): LineCount[] {
  return lines
    .map(({ id, quantity, refundedQuantity, refundedSent }) => {
      const given = Math.max(refundedQuantity - refundedSent, piecesOfLine(id, withdrawn));
      return { orderLineId: id, quantity: Math.max(0, quantity - given - piecesOfLine(id, sent)) };
    })
    .filter((line) => line.quantity > 0);
}
