import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Happening } from "../starts/types";
import { browsedLimits } from "./browsed-limits";
import { hasBasket } from "./has-basket";
import { isStillOpen } from "./is-still-open";

type Row = { customerId: string; email: string; seen: Date; at: Date };

/**
 * Who had looked at something and then at nothing for so many hours, as this came true between two moments; without ordering
 * meanwhile, with nothing in a basket, and with something of it still to be had. Each thing's last look alone is kept, so of
 * days long past fewer are found than there were.
 */
export async function browsedBetween(
  tx: Tx,
  afterHours: number,
  from: Date,
  until: Date,
): Promise<Happening[]> {
  const pause = Prisma.sql`make_interval(hours => ${afterHours}::int)`;
  const rows = await tx.$queryRaw<Row[]>`
    WITH looks AS (
      SELECT customer_id, last_viewed_at AS seen, lead(last_viewed_at) OVER (PARTITION BY customer_id ORDER BY last_viewed_at) AS next
      FROM product_view WHERE last_viewed_at > ${from}::timestamptz - ${pause} AND last_viewed_at <= ${until}::timestamptz)
    SELECT DISTINCT ON (at, c.id) c.id AS "customerId", c.email::text, l.seen, l.at
    FROM (SELECT *, seen + ${pause} AS at FROM looks) l JOIN customer c ON c.id = l.customer_id
    WHERE l.at <= ${until}::timestamptz AND coalesce(l.next > l.at, true)
      AND NOT EXISTS (SELECT FROM orders o WHERE o.customer_id = c.id AND o.paid_at >= l.seen AND o.paid_at <= l.at)
      AND NOT ${hasBasket(Prisma.sql`l.at`)}
      AND EXISTS (SELECT FROM product_view v WHERE v.customer_id = c.id AND v.last_viewed_at <= l.seen
        AND v.last_viewed_at > l.at - make_interval(days => ${browsedLimits.lookBackDays}::int) AND ${isStillOpen(until)})
    ORDER BY at, c.id`;
  return rows.map(({ customerId, email, seen, at }) => ({
    ...{ key: `browsed:${customerId}:${seen.toISOString()}`, at },
    ...{ emails: [email], customerId, about: {} },
  }));
}
