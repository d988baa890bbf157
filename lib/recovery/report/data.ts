import type { Tx } from "@/lib/platform/db";
import { addOutcomes } from "./add-outcomes";
import type { LetterOutcome, MonthOutcome, Outcome } from "./types";

type Row = Outcome & { month: string; heldOut: boolean };
type Asked = { readonly currency: string; readonly timeZone: string; readonly since: Date };

/** What became of baskets left since a moment, by the month they were left in, the newest first. */
export async function readMonths(tx: Tx, { currency, timeZone, since }: Asked): Promise<MonthOutcome[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT to_char(l.left_at AT TIME ZONE ${timeZone}, 'YYYY-MM') AS month, l.held_out AS "heldOut", count(*)::int AS "left",
      count(*) FILTER (WHERE EXISTS (SELECT FROM left_basket_letter w WHERE w.left_basket_id = l.id))::int AS written,
      count(l.returned_at)::int AS returned, count(l.order_id)::int AS bought,
      coalesce(sum(o.total - o.refunded_total), 0)::float8 AS money
    FROM left_basket l LEFT JOIN orders o ON o.id = l.order_id
    WHERE l.left_at > ${since} AND l.currency = ${currency} GROUP BY 1, 2 ORDER BY 1 DESC`;
  return [...new Set(rows.map(({ month }) => month))].map((month) => {
    const of = (heldOut: boolean) =>
      addOutcomes(rows.filter((row) => row.month === month && row.heldOut === heldOut));
    return { month, reminded: of(false), heldOut: of(true) };
  });
}

/** What came of the first, second and third letter about baskets left since a moment. */
export async function readLetters(tx: Tx, { currency, since }: Asked): Promise<LetterOutcome[]> {
  return tx.$queryRaw<LetterOutcome[]>`
    SELECT w.number, count(*)::int AS written, count(*) FILTER (WHERE l.returned_by = w.number)::int AS returned,
      count(b.order_id)::int AS bought, coalesce(sum(b.money), 0)::float8 AS money
    FROM left_basket l JOIN left_basket_letter w ON w.left_basket_id = l.id
    LEFT JOIN LATERAL (
      SELECT o.id AS order_id, o.total - o.refunded_total AS money FROM orders o
      WHERE o.id = l.order_id AND l.bought_at >= w.written_at AND NOT EXISTS (
        SELECT FROM left_basket_letter n WHERE n.left_basket_id = l.id AND n.number > w.number AND n.written_at <= l.bought_at)
    ) b ON true
    WHERE l.left_at > ${since} AND l.currency = ${currency} GROUP BY w.number ORDER BY w.number`;
}
