import type { Tx } from "@/lib/platform/db";
import { formatMoney } from "@/lib/values/format-money";
import { likePattern } from "./like-pattern";
import type { Finding } from "./types";

type Row = {
  id: string;
  number: number | null;
  name: string;
  total: number;
  currency: string;
  placedAt: Date;
};

/** Orders by their number ("#1001"), or by any part of the buyer's name or address. */
export async function findOrders(tx: Tx, text: string, limit: number, locale: string): Promise<Finding[]> {
  const digits = /^#?(\d{1,9})$/.exec(text)?.[1];
  const number = digits ? Number(digits) : null;
  const rows = await tx.$queryRaw<Row[]>`
    (SELECT id, number, name, total, currency, placed_at AS "placedAt" FROM orders WHERE number = ${number}::int)
    UNION ALL
    (SELECT id, number, name, total, currency, placed_at FROM orders
      WHERE ${number === null} AND lower(name || ' ' || email::text) LIKE ${likePattern(text)} LIMIT ${limit * 5})`;
  return rows
    .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime())
    .slice(0, limit)
    .map((row) => ({
      kind: "order",
      id: row.id,
      title: row.number === null ? `Unpaid order of ${row.name}` : `#${row.number} ${row.name}`,
      hint: formatMoney(row.total, row.currency, locale),
      href: `/admin/orders/${row.id}`,
    }));
}
