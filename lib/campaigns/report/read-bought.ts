import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { touchSql } from "./touch-sql";
import type { BoughtCount } from "./types";

/**
 * What people bought by a campaign's letter, by last touch; by wording, and "" for all.
 * @param until only of readers written to before this; for the wordings of a trial
 */
export async function readBought(
  tx: Tx,
  campaignId: string,
  until: Date | null = null,
): Promise<Map<string, BoughtCount>> {
  const { _min, _max } = await tx.campaignClick.aggregate({
    where: { campaignId },
    _min: { at: true },
    _max: { at: true },
  });
  if (!_min.at || !_max.at) return new Map();
  const clicks = { first: _min.at, last: _max.at };
  const within = until
    ? Prisma.sql`JOIN campaign_recipient r ON r.id = x.recipient_id AND r.sent_at <= ${until}`
    : Prisma.empty;
  const rows = await tx.$queryRaw<(BoughtCount & { variant: string | null; whole: number })[]>`
    SELECT x.variant, grouping(x.variant)::int AS whole, count(DISTINCT x.recipient_id)::int AS buyers, count(*)::int AS orders, coalesce(sum(x.money), 0)::float8 AS money
    FROM (${touchSql(campaignId, clicks)}) x ${within} GROUP BY GROUPING SETS ((x.variant), ())`;
  return new Map(rows.map(({ variant, whole, ...count }) => [whole === 1 ? "" : (variant ?? "none"), count]));
}
