import type { WholeOrder } from "../data";
import { refundDue } from "../withdrawals/refund-due";
import { withdrawalLinesSchema } from "../withdrawals/schema";
import type { DetailWithdrawal } from "./types";

/** The confirmed withdrawals of an order with the day by which the law wants the money back. */
export function showWithdrawals(
  { withdrawals, lines }: WholeOrder,
  timeZone: string,
  now: Date,
): DetailWithdrawal[] {
  return withdrawals.flatMap(({ id, confirmedAt, lines: declared }) => {
    if (!confirmedAt) return [];
    const counts = withdrawalLinesSchema.parse(declared);
    const dueAt = refundDue(confirmedAt, timeZone);
    const settled = counts.every(
      ({ orderLineId, quantity }) =>
        (lines.find((line) => line.id === orderLineId)?.refundedQuantity ?? quantity) >= quantity,
    );
    const pieces = counts.flatMap(({ orderLineId, quantity }) => {
      const line = lines.find((one) => one.id === orderLineId);
      return line ? [{ title: [line.title, line.variantTitle].filter(Boolean).join(", "), quantity }] : [];
    });
    return [{ id, confirmedAt, pieces, dueAt, settled, overdue: !settled && now > dueAt }];
  });
}
