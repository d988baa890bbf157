import { Prisma } from "@/lib/platform/generated/client";

/** When links were followed for the first and the last time; with it the planner knows how few orders are meant. */
export type ClickSpan = { readonly first: Date; readonly last: Date };

/** For so many days after following a link a purchase counts as the letter's. */
export const touchDays = 7;

/**
 * Orders that a campaign's links led to, with the reader's row and wording: paid, by the same address or customer, within
 * seven days after a link was followed for the first time, and with no link of another letter followed in between: the
 * last one counts. Rows: order_id, recipient_id, variant, money.
 */
export function touchSql(campaignId: string, clicks: ClickSpan): Prisma.Sql {
  const near = Prisma.sql`o.paid_at IS NOT NULL AND o.placed_at >= ${clicks.first} AND o.placed_at < ${clicks.last}::timestamptz + make_interval(days => ${touchDays}::int) AND o.placed_at >= t.at AND o.placed_at < t.at + make_interval(days => ${touchDays}::int)`;
  const columns = Prisma.sql`o.id AS order_id, o.email, o.customer_id, o.placed_at, o.total - o.refunded_total AS money, t.recipient_id, t.variant, t.at`;
  const later = Prisma.sql`k.at > b.at AND k.at <= b.placed_at AND r.campaign_id <> ${campaignId}`;
  return Prisma.sql`
    WITH t AS MATERIALIZED (
      SELECT k.recipient_id, k.at, r.email, r.customer_id, r.variant
      FROM campaign_click k JOIN campaign_recipient r ON r.id = k.recipient_id WHERE k.campaign_id = ${campaignId}
    ), bought AS (
      SELECT DISTINCT ON (order_id) * FROM (
        SELECT ${columns} FROM t JOIN orders o ON o.email = t.email WHERE ${near}
        UNION ALL
        SELECT ${columns} FROM t JOIN orders o ON o.customer_id = t.customer_id WHERE ${near}
      ) AS found ORDER BY order_id, at DESC
    )
    SELECT b.order_id, b.recipient_id, b.variant, b.money FROM bought b
    WHERE NOT EXISTS (
        SELECT FROM campaign_recipient r JOIN campaign_click k ON k.recipient_id = r.id WHERE r.email = b.email AND ${later})
      AND NOT EXISTS (
        SELECT FROM campaign_recipient r JOIN campaign_click k ON k.recipient_id = r.id WHERE r.customer_id = b.customer_id AND ${later})`;
}
