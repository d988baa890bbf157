import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { ReferralFigures, ReferralRow } from "./types";

/**
 * What recommending brought and cost since a moment. What codes cost is asked a code at a time (each `OFFSET 0` keeps it so): the
 * planner, who thinks that every code stands on thousands of orders, would read all of them.
 */
export async function readFigures(
  tx: Tx,
  { since, currency }: { readonly since: Date; readonly currency: string },
): Promise<ReferralFigures> {
  const [row] = await tx.$queryRaw<ReferralFigures[]>`
    WITH came AS (
      SELECT r.*, o.customer_id AS friend, o.paid_at, o.currency, o.total - o.refunded_total AS kept
      FROM referral r LEFT JOIN orders o ON o.id = r.order_id WHERE r.taken_at >= ${since}
    ), friends AS (
      SELECT friend, min(paid_at) AS first FROM came WHERE friend IS NOT NULL AND state <> 'refused' GROUP BY friend
    )
    SELECT (SELECT count(*)::int FROM referral_link WHERE into_id IS NULL) AS links,
      (SELECT coalesce(sum(visits), 0)::int FROM referral_day WHERE day >= ${since}::date) AS visits,
      (SELECT coalesce(sum(shares), 0)::int FROM referral_day WHERE day >= ${since}::date) AS shares,
      (SELECT count(*)::int FROM came) AS taken,
      (SELECT count(*)::int FROM came WHERE state <> 'taken') AS ordered,
      (SELECT count(*)::int FROM came WHERE state = 'rewarded') AS rewarded,
      (SELECT coalesce(sum(kept), 0)::float8 FROM came WHERE currency = ${currency} AND state <> 'refused') AS money,
      (SELECT coalesce(sum(o.total - o.refunded_total), 0)::float8 FROM friends f JOIN orders o ON o.customer_id = f.friend
        AND o.paid_at >= f.first AND o.currency = ${currency}) AS "moneySince",
      (SELECT coalesce(sum(d.amount + d.delivery_off + d.gift_worth), 0)::float8
        FROM (SELECT code FROM came UNION SELECT reward_code FROM came WHERE reward_code IS NOT NULL) c
        CROSS JOIN LATERAL (SELECT * FROM order_discount WHERE code::citext = c.code OFFSET 0) d
        CROSS JOIN LATERAL (SELECT FROM orders WHERE id = d.order_id AND paid_at IS NOT NULL AND currency = ${currency} OFFSET 0) o) AS cost,
      (SELECT coalesce(sum(reward_points), 0)::int FROM came) AS points,
      (SELECT count(*)::int FROM friends f JOIN referral_link l ON l.customer_id = f.friend) AS "inTurn",
      (SELECT count(DISTINCT f.friend)::int FROM friends f JOIN referral_link l ON l.customer_id = f.friend
        JOIN referral r ON r.link_id = l.id AND r.state NOT IN ('taken', 'refused')) AS "inTurnBrought"`;
  if (!row) throw new Error("a row of sums is always there");
  return row;
}

/** Recommendations whose order is paid: those that wait for somebody, the oldest first, or the newest of all. */
export async function listReferrals(tx: Tx, which: "review" | "latest"): Promise<ReferralRow[]> {
  const [where, order] =
    which === "review"
      ? [Prisma.sql`r.state = 'review'`, Prisma.sql`r.taken_at, r.id`]
      : [Prisma.sql`r.state <> 'taken' AND r.state <> 'review'`, Prisma.sql`r.taken_at DESC, r.id DESC`];
  return tx.$queryRaw<ReferralRow[]>`
    SELECT r.id, r.state::text AS state, l.shown_name AS "shownName", l.customer_id AS "customerId", c.name AS "customerName",
      r.order_id AS "orderId", o.number AS "orderNumber", r.doubts, r.taken_at AS "takenAt", r.ended_at AS "endedAt",
      (SELECT m.reason FROM referral_move m WHERE m.referral_id = r.id ORDER BY m.id DESC LIMIT 1) AS reason
    FROM referral r JOIN referral_link l ON l.id = r.link_id JOIN customer c ON c.id = l.customer_id LEFT JOIN orders o ON o.id = r.order_id
    WHERE ${where} ORDER BY ${order} LIMIT 50`;
}
