import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { pastOrdersSql } from "./past-orders-sql";
import type { PastOrder } from "./types";

/** How many customers are read at once. */
const atOnce = 5_000;

type Row = PastOrder & { readonly whose: string };
type Span = Omit<Parameters<typeof pastOrdersSql>[0], "which">;

/**
 * Orders that are in accounts, of so many customers at a time that they fit into memory.
 * @returns one customer's after the other's, the earliest order first
 */
export function readMemberOrders(tx: Tx, span: Span): AsyncGenerator<readonly PastOrder[]> {
  return inBatches(tx, span);
}

async function* inBatches(tx: Tx, span: Span): AsyncGenerator<readonly PastOrder[]> {
  for (let from = ""; ; ) {
    const people = await tx.customer.findMany({
      where: { userId: { not: null }, id: { gt: from } },
      orderBy: { id: "asc" },
      select: { id: true },
      take: atOnce,
    });
    const ids = people.map(({ id }) => id);
    const which = Prisma.sql`o.customer_id = ANY(${ids}) AND o.claimed_at IS NOT NULL`;
    const rows = await tx.$queryRaw<Row[]>`${pastOrdersSql({ ...span, which })} ORDER BY whose, "paidAt", id`;
    yield* Map.groupBy(rows, ({ whose }) => whose).values();
    const last = ids.at(-1);
    if (!last || ids.length < atOnce) return;
    from = last;
  }
}
