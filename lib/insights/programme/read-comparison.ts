import { subDays, subYears } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { comparedDays } from "./compared-days";
import type { ProgrammeComparison } from "./types";

const nothing: ProgrammeComparison = { members: 0, pairs: 0, membersAgain: 0, othersAgain: 0 };

/**
 * Whether members buy again more often than others: of first orders since the programme began, in two years at most, each
 * member is paired with one other customer whose first order was paid in the same month and came to about the same (within
 * a factor of two), by a digest of their ids and not by what they did. Who is a member is settled in the first thirty days
 * and what counts comes after them, for both alike: else whoever comes back would have had more time to join.
 */
export async function readComparison(tx: Tx, now: Date): Promise<ProgrammeComparison> {
  const { currency } = (await readShop(tx)).money;
  const { join, until } = comparedDays;
  const [row] = await tx.$queryRaw<ProgrammeComparison[]>`
    WITH cohort AS (
      SELECT o.customer_id, to_char(o.paid_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, floor(log(2, greatest(o.subtotal, 1))) AS size,
        coalesce(m.joined_at <= o.paid_at + make_interval(days => ${join}::int), false) AS joined,
        EXISTS (SELECT FROM orders l WHERE l.customer_id = o.customer_id
          AND l.paid_at > o.paid_at + make_interval(days => ${join}::int) AND l.paid_at <= o.paid_at + make_interval(days => ${until}::int)) AS again
      FROM orders o LEFT JOIN loyalty_member m ON m.customer_id = o.customer_id
      WHERE o.first_order AND o.customer_id IS NOT NULL AND o.currency = ${currency}
        AND o.paid_at > ${subYears(now, 2)} AND o.paid_at <= ${subDays(now, until)}
        AND o.paid_at >= (SELECT min(joined_at) FROM loyalty_member)
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY month, size, joined ORDER BY md5(customer_id)) AS place FROM cohort
    ), pairs AS (
      SELECT a.again AS member, b.again AS other FROM ranked a JOIN ranked b USING (month, size, place) WHERE a.joined AND NOT b.joined
    )
    SELECT (SELECT count(*)::int FROM cohort WHERE joined) AS members, count(*)::int AS pairs,
      count(*) FILTER (WHERE member)::int AS "membersAgain", count(*) FILTER (WHERE other)::int AS "othersAgain" FROM pairs`;
  return row ?? nothing;
}
