import { orderListSpec } from "@/lib/orders/admin/list/order-list-spec";
import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import { formatMoney } from "@/lib/values/format-money";
import { readListRequest } from "@/lib/values/list-request";
import type { Finding } from "./types";

type Row = { id: string; number: number | null; name: string; total: number; currency: string };

/** The latest orders that the list's own search finds: by number ("#1001"), by parts of the buyer's name or address, by SKU. */
export async function findOrders(
  tx: Tx,
  text: string,
  limit: number,
  { locale, timeZone }: { locale: string; timeZone: string },
  now: Date,
): Promise<Finding[]> {
  const spec = orderListSpec(now, timeZone);
  const { rows } = await readList<Row>(tx, spec, readListRequest({ q: text }), limit);
  return rows.map((row) => ({
    kind: "order",
    id: row.id,
    title: row.number === null ? `Unpaid order of ${row.name}` : `#${row.number} ${row.name}`,
    hint: formatMoney(row.total, row.currency, locale),
    href: `/admin/orders/${row.id}`,
  }));
}
