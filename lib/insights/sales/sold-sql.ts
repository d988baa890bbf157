import { Prisma } from "@/lib/platform/generated/client";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";

/**
 * Every paid line of an order at a sale's price, with what is left of its money once refunds and lost disputes are taken off:
 * refunds that name a line from that line, others from the order's goods alike. Where tax comes on top, it is no part of the
 * money, and of what goes back neither (as in `goodsSpend`). The usual price is that of the moment, or the first one known
 * where the record begins later. Who was erased is a buyer of their own with each order. Columns: order_id, buyer,
 * first_order, access, window_id, pieces, money, refunded, given, placed_at.
 */
export function soldSql(saleId: string): Prisma.Sql {
  return Prisma.sql`
    WITH line AS MATERIALIZED (
      SELECT l.id, l.order_id, l.variant_id, l.sale_access AS access, l.sale_window_id AS window_id, l.unit_price,
        l.quantity - l.refunded_quantity AS pieces, l.total,
        l.total + CASE WHEN o.tax_added > 0 THEN l.tax ELSE 0 END AS paid,
        coalesce(o.customer_id, nullif(o.email, ${nobodysAddress}::citext)::text, o.id) AS buyer, o.first_order, o.placed_at
      FROM order_line l JOIN orders o ON o.id = l.order_id WHERE l.sale_id = ${saleId} AND o.paid_at IS NOT NULL
    ), ours AS MATERIALIZED (SELECT DISTINCT order_id FROM line
    ), given_back AS MATERIALIZED (
      SELECT p.order_id, r.amount, r.detail FROM ours JOIN payment p USING (order_id) JOIN refund r ON r.payment_id = p.id
      WHERE p.state <> 'refused' AND r.state <> 'failed'
    ), named AS (
      SELECT n->>'orderLineId' AS line_id, sum((n->>'amount')::int) AS amount
      FROM given_back, jsonb_array_elements(coalesce(detail->'lines', '[]')) AS n GROUP BY 1
    ), others AS (
      SELECT order_id, sum(amount) AS amount FROM (
        SELECT order_id, greatest(0, amount - coalesce((detail->>'delivery')::int, 0)
          - (SELECT coalesce(sum((n->>'amount')::int), 0) FROM jsonb_array_elements(coalesce(detail->'lines', '[]')) AS n)) AS amount FROM given_back
        UNION ALL SELECT p.order_id, d.amount FROM ours JOIN payment p USING (order_id) JOIN dispute d ON d.payment_id = p.id WHERE d.status = 'lost'
      ) AS each WHERE amount > 0 GROUP BY order_id
    ), goods AS (
      SELECT l.order_id, sum(l.total + CASE WHEN o.tax_added > 0 THEN l.tax ELSE 0 END) AS paid
      FROM others JOIN order_line l USING (order_id) JOIN orders o ON o.id = l.order_id GROUP BY l.order_id
    ), kept AS (
      SELECT l.*, CASE WHEN l.paid <= 0 THEN 0 ELSE greatest(0, 1 - (coalesce(n.amount, 0) + coalesce(t.amount * l.paid / nullif(g.paid, 0), 0)) / l.paid::numeric) END AS share
      FROM line l LEFT JOIN named n ON n.line_id = l.id LEFT JOIN others t ON t.order_id = l.order_id LEFT JOIN goods g ON g.order_id = l.order_id
    )
    SELECT k.order_id, k.buyer, k.first_order, k.access, k.window_id, k.pieces, k.placed_at,
      k.total * k.share AS money, k.total * (1 - k.share) AS refunded, greatest(0, coalesce(u.price, k.unit_price) - k.unit_price) * k.pieces AS given
    FROM kept k LEFT JOIN LATERAL (SELECT c.price FROM price_change c WHERE c.variant_id = k.variant_id
      ORDER BY c."from" <= k.placed_at DESC, abs(extract(epoch FROM k.placed_at - c."from")), c.id DESC LIMIT 1) AS u ON true`;
}
