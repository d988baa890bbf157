import type { Tx } from "@/lib/platform/db";

/** Fewer buyers are not told apart: a fifth of them would be a handful. */
const fewestBuyers = 20;

/**
 * Finds where the fifths of the buyers meet, by how lately, how often and for how much they bought (A. M. Hughes, Strategic
 * Database Marketing, 1994: RFM by quintiles). Unlike Hughes' ranks, equal figures get equal scores, whatever the order of
 * the rows: a score is 1 and one more for each bound that a figure lies above.
 */
export async function refreshScores(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO buyer_scores (id, at, buyers, last_orders, orders, spent)
    SELECT 'shop', ${now}::timestamptz, count(*)::int,
      CASE WHEN count(*) >= ${fewestBuyers} THEN percentile_disc('{0.2,0.4,0.6,0.8}'::float8[]) WITHIN GROUP (ORDER BY last_order_at) ELSE '{}' END,
      CASE WHEN count(*) >= ${fewestBuyers} THEN percentile_disc('{0.2,0.4,0.6,0.8}'::float8[]) WITHIN GROUP (ORDER BY orders) ELSE '{}' END,
      CASE WHEN count(*) >= ${fewestBuyers} THEN percentile_disc('{0.2,0.4,0.6,0.8}'::float8[]) WITHIN GROUP (ORDER BY spent) ELSE '{}' END
    FROM customer_figures WHERE orders > 0
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, buyers = excluded.buyers, last_orders = excluded.last_orders,
      orders = excluded.orders, spent = excluded.spent`;
}
