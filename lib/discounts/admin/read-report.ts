import { TZDate } from "@date-fns/tz";
import { differenceInCalendarDays } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { DiscountReport, ReportSpan } from "./types";

type Asked = { readonly discountId: string; readonly endsAt: Date | null; readonly timeZone: string };
type Sums = Omit<DiscountReport, "last" | "span" | "rows"> & { first: Date | null; latest: Date | null };

/** An offer's paid orders `p`: what was given with each counts as far as its money was not paid back. */
const paid = (discountId: string) => Prisma.sql`(
  SELECT o.paid_at, o.total - o.refunded_total AS turnover, o.refunded_total AS refunded,
    g.amount * kept.share AS goods, g.delivery_off * kept.share AS delivery, g.gift_worth * kept.share AS gift
  FROM order_discount g JOIN orders o ON o.id = g.order_id,
    LATERAL (SELECT CASE WHEN o.total = 0 THEN 1 ELSE (o.total - o.refunded_total)::numeric / o.total END AS share) kept
  WHERE g.discount_id = ${discountId} AND o.paid_at IS NOT NULL) p`;

/** What an offer has brought and cost until now: in all, over time, and its last orders. Refunds are taken off the day of the order. */
export async function readReport(tx: Tx, asked: Asked, now: Date): Promise<DiscountReport> {
  const { discountId, endsAt, timeZone } = asked;
  const [sums] = await tx.$queryRaw<Sums[]>`
    SELECT count(*)::int AS orders, coalesce(sum(turnover), 0)::float8 AS turnover, coalesce(sum(refunded), 0)::float8 AS refunded,
      round(coalesce(sum(goods), 0))::float8 AS "offGoods", round(coalesce(sum(delivery), 0))::float8 AS "offDelivery",
      round(coalesce(sum(gift), 0))::float8 AS gifts, min(paid_at) AS first, max(paid_at) AS latest
    FROM ${paid(discountId)}`;
  const last = await tx.$queryRaw<DiscountReport["last"]>`
    SELECT o.id AS "orderId", o.number, o.paid_at AS "paidAt", o.total, g.code,
      g.amount + g.delivery_off + g.gift_worth AS given
    FROM order_discount g JOIN orders o ON o.id = g.order_id
    WHERE g.discount_id = ${discountId} AND o.paid_at IS NOT NULL ORDER BY o.paid_at DESC LIMIT 10`;
  if (!sums) throw new Error("sums of nothing are a row all the same");
  const { first, latest, ...all } = sums;
  if (!first || !latest) return { ...all, last, span: "day", rows: [] };
  // An offer that is over has no empty months at its end.
  const over = endsAt && endsAt < now ? endsAt : now;
  const until = new Date(Math.max(over.getTime(), latest.getTime()));
  const days = differenceInCalendarDays(new TZDate(until, timeZone), new TZDate(first, timeZone));
  const span: ReportSpan = days <= 31 ? "day" : days <= 26 * 7 ? "week" : "month";
  const at = (moment: Prisma.Sql) =>
    Prisma.sql`date_trunc(${span}::text, ${moment} AT TIME ZONE ${timeZone}::text)`;
  const rows = await tx.$queryRaw<DiscountReport["rows"]>`
    SELECT to_char(b.start, 'YYYY-MM-DD') AS from, coalesce(sum(p.turnover), 0)::float8 AS turnover,
      round(coalesce(sum(p.goods + p.delivery + p.gift), 0))::float8 AS given, count(p.paid_at)::int AS orders
    FROM generate_series(${at(Prisma.sql`${first}::timestamptz`)}, ${at(Prisma.sql`${until}::timestamptz`)},
      ('1 ' || ${span}::text)::interval) AS b(start)
    LEFT JOIN ${paid(discountId)} ON ${at(Prisma.sql`p.paid_at`)} = b.start
    GROUP BY b.start ORDER BY b.start`;
  return { ...all, last, span, rows };
}
