import { attention } from "@/lib/orders/admin/list/attention";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { countUpTo } from "./count-up-to";
import type { NeedsYou } from "./types";

const shown = 6;

/** Money that waits for somebody; questions and parcels have places of their own. */
const kinds: readonly NeedsYou["waiting"][number]["kind"][] = ["dispute", "refund", "withdrawal", "exchange"];

/** What about the money of orders waits for somebody: first what has to be done soonest, then what came up first. */
export async function needsYou(tx: Tx): Promise<NeedsYou> {
  const each = kinds.map(
    (kind) => Prisma.sql`SELECT ${kind}::text AS kind, k.* FROM (${attention[kind]}) AS k`,
  );
  const rows = Prisma.sql`(${Prisma.join(each, " UNION ALL ")}) AS waiting`;
  const [counted, waiting] = await Promise.all([
    countUpTo(tx, rows),
    tx.$queryRaw<NeedsYou["waiting"]>`
      SELECT waiting.kind, waiting.order_id AS "orderId", o.number, o.name, o.currency, waiting.amount, waiting.at, waiting.due
      FROM ${rows} JOIN orders o ON o.id = waiting.order_id
      ORDER BY waiting.due NULLS LAST, waiting.at, waiting.order_id LIMIT ${shown}`,
  ]);
  return { ...counted, waiting };
}
