import type { GroupBought } from "@/lib/campaigns/report/types";
import type { Tx } from "@/lib/platform/db";

type Asked = {
  readonly saleId: string;
  readonly currency: string;
  /** From the first window that wrote letters to a week after the sale. */
  readonly from: Date;
  readonly until: Date;
};
type Row = GroupBought & { held: boolean };
const nobody: GroupBought = { people: 0, buyers: 0, money: 0, squares: 0 };

/**
 * What those bought who were to get a letter about a sale, and those the lot held out of it: all their paid orders in the same
 * time, whatever was in them. Everybody stays in the group that the lot gave them, whatever became of their letter; who was
 * invited by hand besides is in neither, for that no lot decided.
 */
export async function readHeldOut(
  tx: Tx,
  { saleId, currency, from, until }: Asked,
): Promise<{ written: GroupBought; without: GroupBought }> {
  // As plain text: a million addresses of the type that knows no capitals take ten times as long to sort.
  const rows = await tx.$queryRaw<Row[]>`
    WITH person AS MATERIALIZED (
      SELECT lower(r.email::text) COLLATE "C" AS email, bool_or(r.state = 'held_out') AS held
      FROM sale_mailing_reader r JOIN sale_window w ON w.id = r.window_id
      WHERE w.sale_id = ${saleId} GROUP BY 1 HAVING NOT bool_or(w.kind = 'invitation')
    ), bought AS (
      SELECT lower(coalesce(c.email, o.email)::text) COLLATE "C" AS email, sum(o.total - o.refunded_total)::float8 AS money
      FROM orders o LEFT JOIN customer c ON c.id = o.customer_id
      WHERE o.placed_at >= ${from} AND o.placed_at < ${until} AND o.paid_at IS NOT NULL AND o.currency = ${currency} GROUP BY 1
    )
    SELECT p.held, count(*)::int AS people, count(b.email)::int AS buyers,
      coalesce(sum(b.money), 0)::float8 AS money, coalesce(sum(b.money * b.money), 0)::float8 AS squares
    FROM person p LEFT JOIN bought b ON b.email = p.email GROUP BY p.held`;
  const of = (held: boolean): GroupBought => {
    const found = rows.find((row) => row.held === held);
    if (!found) return nobody;
    const { people, buyers, money, squares } = found;
    return { people, buyers, money, squares };
  };
  return { written: of(false), without: of(true) };
}
