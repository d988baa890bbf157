import { piecesOfLine } from "../fulfilment/left-to-ship";
import type { LineCount } from "../types";
import type { WithdrawableLine } from "./types";

type Line = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly refundedQuantity: number;
};

/**
 * How many pieces of each line can still be withdrawn from. A piece withdrawn from is usually refunded later, so the two
 * counts overlap and the larger one is taken off: in doubt for the buyer. Pieces exchanged for others are gone in any case.
 */
export function withdrawableLines(
  lines: readonly Line[],
  withdrawn: readonly LineCount[],
  exchanged: readonly LineCount[],
): readonly WithdrawableLine[] {
  return lines.map(({ id, title, variantTitle, quantity, refundedQuantity }) => {
    const gone = Math.max(piecesOfLine(id, withdrawn), refundedQuantity);
    return {
      orderLineId: id,
      title,
      variantTitle,
      left: Math.max(0, quantity - gone - piecesOfLine(id, exchanged)),
    };
  });
}
