import { TZDate } from "@date-fns/tz";
import { addDays, startOfDay } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import type { SalesToday } from "./types";

type Row = { hour: number; total: bigint; orders: number };

/**
 * What was paid today and on the same weekday before, by the hour of the shop's clock. Refunds are not taken off: they
 * have their own day.
 */
export async function salesToday(
  tx: Tx,
  shop: { currency: string; timeZone: string },
  now: Date,
): Promise<SalesToday> {
  const { currency, timeZone } = shop;
  const start = startOfDay(new TZDate(now, timeZone));
  const weekBefore = addDays(start, -7);
  const [today, before, byNow] = await Promise.all([
    byHour(tx, shop, start, now),
    byHour(tx, shop, weekBefore, addDays(weekBefore, 1)),
    sumOf(tx, shop, weekBefore, addDays(new TZDate(now, timeZone), -7)),
  ]);
  const hour = new TZDate(now, timeZone).getHours();
  const sums = (rows: Row[]) =>
    Array.from({ length: 24 }, (_, at) => Number(rows.find((row) => row.hour === at)?.total ?? 0));
  return {
    currency,
    today: sums(today).map((sum, at) => (at > hour ? null : sum)),
    before: sums(before),
    total: today.reduce((sum, row) => sum + Number(row.total), 0),
    orders: today.reduce((sum, row) => sum + row.orders, 0),
    beforeByNow: byNow,
  };
}

async function byHour(
  tx: Tx,
  { currency, timeZone }: { currency: string; timeZone: string },
  from: Date,
  until: Date,
): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT extract(hour FROM paid_at AT TIME ZONE ${timeZone})::int AS hour, sum(total) AS total, count(*)::int AS orders
    FROM orders WHERE paid_at >= ${new Date(from)} AND paid_at < ${new Date(until)} AND currency = ${currency}
    GROUP BY 1`;
}

async function sumOf(tx: Tx, { currency }: { currency: string }, from: Date, until: Date): Promise<number> {
  const { _sum } = await tx.order.aggregate({
    _sum: { total: true },
    where: { paidAt: { gte: new Date(from), lt: new Date(until) }, currency },
  });
  return _sum.total ?? 0;
}
