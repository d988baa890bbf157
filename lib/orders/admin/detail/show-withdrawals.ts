import { pieceTitle } from "@/lib/values/piece-title";
import type { WholeOrder } from "../../data";
import { refundDetailSchema } from "../../schema";
import { refundDue } from "../../withdrawals/refund-due";
import { withdrawalLinesSchema } from "../../withdrawals/schema";
import type { DetailWithdrawal } from "../types";

type Told = Pick<WholeOrder, "withdrawals" | "lines" | "payments" | "state">;

/** Pieces of a line that were paid back from a moment on; what was paid back before was for something else. */
function paidBackSince({ payments }: Told, lineId: string, since: Date): number {
  return payments
    .flatMap(({ refunds }) => refunds)
    .filter(({ state, createdAt }) => state !== "failed" && createdAt >= since)
    .flatMap(({ detail }) => refundDetailSchema.parse(detail).lines)
    .filter(({ orderLineId }) => orderLineId === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/**
 * The confirmed withdrawals of an order with the day by which the law wants the money back. Pieces paid back settle the
 * earlier withdrawal first, and each piece one of them; what cost nothing needs none.
 */
export function showWithdrawals(order: Told, timeZone: string, now: Date): DetailWithdrawal[] {
  const { withdrawals, lines, state } = order;
  const spent = new Map<string, number>();
  return withdrawals.flatMap(({ id, declaredAt, confirmedAt, lines: declared }) => {
    if (!confirmedAt) return [];
    const counts = withdrawalLinesSchema.parse(declared);
    const dueAt = refundDue(confirmedAt, timeZone);
    const open = counts.filter(({ orderLineId, quantity }) => {
      const line = lines.find((one) => one.id === orderLineId);
      if (!line || line.total === 0) return false;
      const before = spent.get(orderLineId) ?? 0;
      const free = Math.min(paidBackSince(order, orderLineId, declaredAt), line.refundedQuantity - before);
      spent.set(orderLineId, before + Math.min(quantity, Math.max(0, free)));
      return free < quantity;
    });
    const settled = open.length === 0 || state === "refunded";
    const pieces = counts.flatMap(({ orderLineId, quantity }) => {
      const line = lines.find((one) => one.id === orderLineId);
      return line ? [{ title: pieceTitle(line), quantity }] : [];
    });
    return [{ id, confirmedAt, pieces, dueAt, settled, overdue: !settled && now > dueAt }];
  });
}
