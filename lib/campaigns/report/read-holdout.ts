import type { Tx } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { touchDays } from "./touch-sql";
import type { GroupBought } from "./types";

type Row = { held: boolean; buyers: number; money: number; squares: number };
type Bought = Omit<GroupBought, "people">;

/**
 * What those who were to get a campaign's letter bought, and those held out, in the same time: from its beginning to seven days
 * after its end. Everybody stays in the group that the lot gave them, whatever became of their letter; else the groups
 * would not be alike.
 */
export async function readHoldout(
  tx: Tx,
  campaign: { readonly id: string; readonly startedAt: Date; readonly finishedAt: Date | null },
  now: Date,
): Promise<{ written: Bought; without: Bought }> {
  const { id, startedAt, finishedAt } = campaign;
  const rows = await tx.$queryRaw<Row[]>`
    WITH bought AS MATERIALIZED (
      SELECT email, customer_id, total - refunded_total AS money FROM orders
      WHERE paid_at IS NOT NULL AND email <> ${nobodysAddress}::citext AND placed_at >= ${startedAt}
        AND placed_at < ${finishedAt ?? now}::timestamptz + make_interval(days => ${touchDays}::int)
    ), person AS (
      SELECT who.id, who.held, sum(b.money)::float8 AS money FROM bought b CROSS JOIN LATERAL (
        SELECT r.id, r.state = 'held_out' AS held FROM campaign_recipient r WHERE r.campaign_id = ${id} AND r.customer_id = b.customer_id
        UNION ALL
        SELECT r.id, r.state = 'held_out' FROM campaign_recipient r WHERE r.campaign_id = ${id} AND r.email = b.email
        LIMIT 1
      ) AS who GROUP BY who.id, who.held
    )
    SELECT held, count(*)::int AS buyers, sum(money)::float8 AS money, sum(money * money)::float8 AS squares FROM person GROUP BY held`;
  const of = (held: boolean): Bought => {
    const { buyers = 0, money = 0, squares = 0 } = rows.find((row) => row.held === held) ?? {};
    return { buyers, money, squares };
  };
  return { written: of(false), without: of(true) };
}
