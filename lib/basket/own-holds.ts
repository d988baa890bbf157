import type { Tx } from "@/lib/platform/db";

/**
 * Pieces promised to a payment that this very basket has under way, by variant. Whoever comes back from Stripe's page must
 * not read that the last piece is gone: it is put aside for them.
 */
export async function ownHolds(tx: Tx, basketId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ variantId: string; quantity: number }[]>`
    SELECT r.variant_id AS "variantId", sum(r.quantity)::int AS quantity
    FROM stock_reservation r JOIN orders o ON o.id = r.order_id
    WHERE o.basket_id = ${basketId} AND o.state = 'awaiting_payment' AND r.state = 'held'
    GROUP BY r.variant_id`;
  return new Map(rows.map((row) => [row.variantId, row.quantity]));
}
