import { readCollections } from "@/lib/discounts/data";
import { discountOf } from "@/lib/discounts/rules/discount-of";
import type { Tx } from "@/lib/platform/db";
import type { RefundableOrder } from "../refundable-order";
import type { Worth } from "../weigh-wish";
import type { Unearned } from "./types";
import { unearnedDiscounts } from "./unearned-discounts";

/**
 * What a refund would leave unearned of an order's discounts, by their rules as they stand now; null for nothing. Of a rule
 * that is gone nobody can say.
 */
export async function readUnearned(tx: Tx, order: RefundableOrder, worth: Worth): Promise<Unearned | null> {
  if (worth.lines.length === 0) return null;
  const rows = await tx.orderDiscount.findMany({ where: { orderId: order.id }, include: { lines: true } });
  if (rows.length === 0) return null;
  const rules = await tx.discount.findMany({
    where: { id: { in: rows.map(({ discountId }) => discountId) } },
  });
  const given = rows.flatMap(({ discountId, title, code, deliveryOff, giftWorth, lines }) => {
    const rule = rules.find(({ id }) => id === discountId);
    return rule ? [{ rule: discountOf(rule, null), name: code ?? title, deliveryOff, giftWorth, lines }] : [];
  });
  const lines = order.lines.map((line) => ({
    ...line,
    productId: line.productId ?? "",
    kept:
      line.quantity -
      line.refundedQuantity -
      line.exchanged -
      (worth.lines.find(({ orderLineId }) => orderLineId === line.id)?.quantity ?? 0),
  }));
  const collections = await readCollections(
    tx,
    given.map(({ rule }) => rule),
    lines.map(({ productId }) => productId),
  );
  return unearnedDiscounts(lines, given, collections);
}
