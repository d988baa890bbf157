import { TZDate } from "@date-fns/tz";
import { subDays } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import { quarterWeights } from "./quarter-weights";
import { timesAsMany } from "./times-as-many";
import type { BeforeComparison } from "./types";

/** Whole weeks, so that every weekday is in them alike. */
const daysBefore = 28;

type Asked = {
  readonly saleId: string;
  readonly from: Date;
  readonly until: Date;
  readonly timeZone: string;
  readonly currency: string;
};
type Quarter = { quarter: number; orders: number; money: number };

/**
 * A sale's goods, at whatever price and whoever bought them, in its time and in the four weeks before its first window: the
 * same hours of the same weekdays. Days on which another sale had some of the goods are left out of the four weeks.
 */
export async function readBefore(
  tx: Tx,
  { saleId, from, until, timeZone, currency }: Asked,
): Promise<BeforeComparison> {
  const start = new Date(subDays(new TZDate(from, timeZone), daysBefore).getTime());
  const others = await tx.$queryRaw<{ day: string }[]>`
    WITH other AS (
      SELECT DISTINCT p.sale_id, p."from", p.until FROM price_period mine
      JOIN price_period p ON p.variant_id = mine.variant_id AND p.sale_id <> mine.sale_id
      WHERE mine.sale_id = ${saleId} AND p.until > ${start}
    ), begun AS (
      SELECT least(o."from", (SELECT min(w.opens_at) FROM sale_window w WHERE w.sale_id = o.sale_id)) AS "from", o.until FROM other o
    )
    SELECT DISTINCT to_char(d, 'YYYY-MM-DD') AS day FROM begun b
    CROSS JOIN LATERAL generate_series(date_trunc('day', greatest(b."from", ${start}) AT TIME ZONE ${timeZone}),
      (least(b.until, ${from}) - interval '1 millisecond') AT TIME ZONE ${timeZone}, interval '1 day') AS d
    WHERE b."from" < ${from}`;
  const leftOut = new Set(others.map(({ day }) => day));
  const before = { from: start, until: from };
  const { weights, covered } = quarterWeights({ sale: { from, until }, before, timeZone, leftOut });
  const asked = { saleId, timeZone, currency };
  const [now, then] = [
    await byQuarter(tx, { ...asked, from, until, without: [] }),
    await byQuarter(tx, { ...asked, ...before, without: [...leftOut] }),
  ].map((rows) => rows.filter(({ quarter }) => weights.has(quarter)));
  const weighed = (then ?? []).map((row) => ({ ...row, weight: weights.get(row.quarter) ?? 0 }));
  const sum = (rows: readonly Quarter[] | undefined, what: "orders" | "money") =>
    (rows ?? []).reduce((all, row) => all + row[what], 0);
  const orders = sum(now, "orders");
  return {
    ...{ orders, money: sum(now, "money"), counted: sum(then, "orders"), leftOut: leftOut.size, covered },
    usualOrders: weighed.reduce((all, row) => all + row.weight * row.orders, 0),
    usualMoney: Math.round(weighed.reduce((all, row) => all + row.weight * row.money, 0)),
    times: timesAsMany(
      orders,
      weighed.map(({ weight, orders: count }) => ({ weight, count })),
    ),
  };
}

type Span = Asked & { readonly without: readonly string[] };

/** Paid orders with some of a sale's goods, and their money for those, by quarter of an hour of the week. */
function byQuarter(tx: Tx, { saleId, from, until, timeZone, currency, without }: Span): Promise<Quarter[]> {
  return tx.$queryRaw<Quarter[]>`
    SELECT ((extract(isodow FROM local) - 1) * 96 + extract(hour FROM local) * 4 + floor(extract(minute FROM local) / 15))::int AS quarter,
      count(*)::int AS orders, coalesce(sum(money), 0)::float8 AS money
    FROM (
      SELECT o.id, o.placed_at AT TIME ZONE ${timeZone} AS local,
        sum(l.total * CASE WHEN o.total = 0 THEN 1 ELSE (o.total - o.refunded_total)::numeric / o.total END) AS money
      FROM orders o JOIN order_line l ON l.order_id = o.id
      WHERE o.placed_at >= ${from} AND o.placed_at < ${until} AND o.paid_at IS NOT NULL AND o.currency = ${currency} AND NOT l.gift
        AND l.variant_id IN (SELECT variant_id FROM price_period WHERE sale_id = ${saleId})
      GROUP BY o.id
    ) AS bought WHERE NOT to_char(local, 'YYYY-MM-DD') = ANY(${[...without]}::text[]) GROUP BY 1`;
}
