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
 * counts overlap and the larger one is taken off: in doubt for the buyer.
 */
export function withdrawableLines(
  lines: readonly Line[],
  withdrawn: readonly LineCount[],
): readonly WithdrawableLine[] {
  return lines.map(({ id, title, variantTitle, quantity, refundedQuantity }) => {
    const gone = withdrawn
      .filter(({ orderLineId }) => orderLineId === id)
      .reduce((sum, one) => sum + one.quantity, 0);
    return {
      orderLineId: id,
      title,
      variantTitle,
      left: Math.max(0, quantity - Math.max(gone, refundedQuantity)),
    };
  });
}
