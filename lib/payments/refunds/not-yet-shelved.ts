import type { StockLine } from "@/lib/catalogue/types";
import type { Tx } from "@/lib/platform/db";

/**
 * Of the pieces a refund would put back on the shelf, those that are not there already: a refund that the bank returned had
 * put its pieces back, and is asked for again. The caller holds the order.
 * @param refundId the refund that is being written
 */
export async function notYetShelved(
  tx: Tx,
  orderId: string,
  refundId: string,
  wanted: readonly StockLine[],
): Promise<StockLine[]> {
  const spare = await tx.$queryRaw<{ variantId: string; quantity: number }[]>`
    WITH ours AS (
      SELECT r.id, r.state, r.detail FROM refund r JOIN payment p ON p.id = r.payment_id
      WHERE p.order_id = ${orderId} AND r.id <> ${refundId}
    ), shelved AS (
      SELECT m.variant_id, sum(m.delta) AS pieces FROM stock_movement m JOIN ours ON m.reference = ours.id
      WHERE m.reason = 'refund' GROUP BY m.variant_id
    ), counted AS (
      SELECT o.variant_id, sum((l->>'quantity')::int) AS pieces
      FROM ours, jsonb_array_elements(coalesce(ours.detail->'lines', '[]')) AS l JOIN order_line o ON o.id = l->>'orderLineId'
      WHERE ours.state <> 'failed' AND (l->>'restock')::boolean GROUP BY o.variant_id
    )
    SELECT s.variant_id AS "variantId", (s.pieces - coalesce(c.pieces, 0))::int AS quantity
    FROM shelved s LEFT JOIN counted c ON c.variant_id = s.variant_id WHERE s.pieces > coalesce(c.pieces, 0)`;
  const left = new Map(spare.map(({ variantId, quantity }) => [variantId, quantity]));
  return wanted.flatMap(({ variantId, quantity }) => {
    const there = Math.min(quantity, left.get(variantId) ?? 0);
    left.set(variantId, (left.get(variantId) ?? 0) - there);
    return quantity > there ? [{ variantId, quantity: quantity - there }] : [];
  });
}
