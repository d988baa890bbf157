import type { Tx } from "@/lib/platform/db";
import { soldSql } from "./sold-sql";
import type { SaleDay, SaleSums } from "./types";

type Row = SaleSums & { access: "members" | "public" | null; windowId: string | null; level: number };
const none: SaleSums = { orders: 0, buyers: 0, firstTime: 0, pieces: 0, money: 0, refunded: 0, given: 0 };

export type ReadSums = {
  readonly all: SaleSums;
  readonly members: SaleSums;
  readonly everybody: SaleSums;
  /** Of pieces bought before the opening, by window; under "" where that is not known. */
  readonly byWindow: ReadonlyMap<string, SaleSums>;
};

/** What a sale brought and gave away, in all, before and from its opening, and by window. Nobody counts twice in a sum. */
export async function readSums(tx: Tx, saleId: string): Promise<ReadSums> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT access, window_id AS "windowId", grouping(access, window_id)::int AS level,
      count(DISTINCT order_id)::int AS orders, count(DISTINCT buyer)::int AS buyers,
      count(DISTINCT buyer) FILTER (WHERE first_order)::int AS "firstTime", coalesce(sum(pieces), 0)::int AS pieces,
      round(coalesce(sum(money), 0))::float8 AS money, round(coalesce(sum(refunded), 0))::float8 AS refunded, coalesce(sum(given), 0)::float8 AS given
    FROM (${soldSql(saleId)}) AS sold GROUP BY GROUPING SETS ((access, window_id), (access), ())`;
  const sums = (row: Row | undefined): SaleSums => {
    if (!row) return none;
    const { orders, buyers, firstTime, pieces, money, refunded, given } = row;
    return { orders, buyers, firstTime, pieces, money, refunded, given };
  };
  const of = (access: string) => sums(rows.find((row) => row.level === 1 && row.access === access));
  return {
    all: sums(rows.find(({ level }) => level === 3)),
    members: of("members"),
    everybody: of("public"),
    byWindow: new Map(
      rows
        .filter(({ level, access }) => level === 0 && access === "members")
        .map((row) => [row.windowId ?? "", sums(row)]),
    ),
  };
}

/** The money of each day that had any, by the shop's clock. */
export async function readDays(tx: Tx, saleId: string, timeZone: string): Promise<SaleDay[]> {
  return tx.$queryRaw<SaleDay[]>`
    SELECT to_char(placed_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS day,
      round(coalesce(sum(money) FILTER (WHERE access = 'members'), 0))::float8 AS members,
      round(coalesce(sum(money) FILTER (WHERE access = 'public'), 0))::float8 AS everybody
    FROM (${soldSql(saleId)}) AS sold GROUP BY 1 ORDER BY 1`;
}
