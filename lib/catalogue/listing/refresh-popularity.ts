import type { Tx } from "@/lib/platform/db";

/** Counts the units sold in the last 90 days for every product, for sorting by what people buy. Returns how many changed. */
export async function refreshPopularity(tx: Tx, now: Date): Promise<number> {
  return tx.$executeRaw`
    WITH sold AS (
      SELECT v.product_id, -sum(m.delta) AS units
      FROM stock_movement m JOIN variant v ON v.id = m.variant_id
      WHERE m.reason IN ('sale', 'refund') AND m.at > ${now}::timestamptz - interval '90 days'
      GROUP BY v.product_id
    )
    UPDATE product p SET popularity = greatest(0, coalesce(s.units, 0))
    FROM product q LEFT JOIN sold s ON s.product_id = q.id
    WHERE p.id = q.id AND p.popularity <> greatest(0, coalesce(s.units, 0))`;
}
