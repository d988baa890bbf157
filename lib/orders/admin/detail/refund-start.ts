import { createId } from "@/lib/values/id";
import type { WholeOrder } from "../../data";
import type { LineCount } from "../../types";
import { withdrawalLinesSchema } from "../../withdrawals/schema";
import type { OrderDetail, RefundStart } from "../types";

type From = {
  readonly whole: WholeOrder;
  readonly withdrawalId: string | null;
  /** A return with what came back of it. */
  readonly back: { readonly id: string; readonly lines: readonly LineCount[] } | null;
};

/**
 * What a form for a refund begins with: nothing; the pieces of a withdrawal, with delivery when all of the order was left
 * (2011/83/EU art. 13(1)); or what came back of a return.
 */
export function refundStart(order: OrderDetail, { whole, withdrawalId, back }: From): RefundStart {
  const withdrawal = whole.withdrawals.find(({ id, confirmedAt }) => id === withdrawalId && confirmedAt);
  const wanted = withdrawal ? withdrawalLinesSchema.parse(withdrawal.lines) : (back?.lines ?? []);
  const counts = Object.fromEntries(
    order.lines.map((line) => {
      const count = wanted.find(({ orderLineId }) => orderLineId === line.id)?.quantity ?? 0;
      return [line.id, Math.min(count, line.quantity - line.refunded - line.exchanged)];
    }),
  );
  // A gift is no part of what was paid for, and may stay.
  const gifts = new Set(whole.lines.filter(({ gift }) => gift).map(({ id }) => id));
  const all = order.lines.every(
    ({ id, quantity, refunded, exchanged }) =>
      gifts.has(id) || (counts[id] ?? 0) + refunded + exchanged === quantity,
  );
  return {
    order,
    counts,
    restock: back
      ? []
      : order.lines.filter(({ id, sent }) => sent === 0 && (counts[id] ?? 0) > 0).map(({ id }) => id),
    delivery: Boolean(withdrawal) && all,
    reason: withdrawal ? "withdrawal" : back ? "return" : "",
    formKey: createId("refd"),
    returnId: back?.id ?? null,
  };
}
