import type { Tx } from "@/lib/platform/db";
import type { Happening } from "../starts/types";

type Row = { customerId: string; email: string; productId: string; lastDay: string; at: Date };
/** Fewer gaps, or gaps of fewer buyers, say nothing of what is usual. */
const enough = { gaps: 10, buyers: 5 };

/**
 * Who would buy a thing again between two moments, if they did as others do: their last order of it plus the median of the
 * days between two orders of that product, over all its buyers and two years, less so many days. One thing a person: what is
 * due first. Pieces given back and gifts do not count.
 */
export async function dueAgain(tx: Tx, daysBefore: number, from: Date, until: Date): Promise<Happening[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH bought AS (
      SELECT DISTINCT o.customer_id, l.product_id, (o.paid_at AT TIME ZONE 'UTC')::date AS day
      FROM orders o JOIN order_line l ON l.order_id = o.id
      WHERE o.paid_at > ${until}::timestamptz - interval '2 years' AND o.paid_at <= ${until}::timestamptz
        AND o.customer_id IS NOT NULL AND l.product_id IS NOT NULL AND NOT l.gift AND l.refunded_quantity < l.quantity),
    gaps AS (SELECT *, day - lag(day) OVER (PARTITION BY customer_id, product_id ORDER BY day) AS gap FROM bought),
    usual AS (
      SELECT product_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY gap) AS days FROM gaps WHERE gap IS NOT NULL
      GROUP BY product_id HAVING count(*) >= ${enough.gaps} AND count(DISTINCT customer_id) >= ${enough.buyers}),
    due AS (
      SELECT g.customer_id, g.product_id, max(g.day) AS day,
        max(g.day)::timestamp AT TIME ZONE 'UTC' + interval '1 day' * (u.days - ${daysBefore}::int) AS at
      FROM gaps g JOIN usual u USING (product_id) WHERE u.days > ${daysBefore}::int GROUP BY g.customer_id, g.product_id, u.days)
    SELECT DISTINCT ON (d.customer_id) d.customer_id AS "customerId", c.email::text, d.product_id AS "productId", d.day::text AS "lastDay", d.at
    FROM due d JOIN customer c ON c.id = d.customer_id JOIN product p ON p.id = d.product_id AND p.status = 'active'
    WHERE d.at > ${from}::timestamptz AND d.at <= ${until}::timestamptz ORDER BY d.customer_id, d.at, d.product_id`;
  return rows.map(({ customerId, email, productId, lastDay, at }) => ({
    ...{ key: `replenish:${productId}:${customerId}:${lastDay}`, at },
    ...{ emails: [email], customerId, about: { productId } },
  }));
}
