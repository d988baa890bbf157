import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { Counted } from "./types";

const limit = 999;

/**
 * Counts rows up to 999: of a million waiting orders nobody needs the exact number.
 * @param rows table and conditions, without "FROM"
 */
export async function countUpTo(tx: Tx, rows: Prisma.Sql): Promise<Counted> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM ${rows} LIMIT ${limit + 1}) AS counted`;
  const count = row?.count ?? 0;
  return { count: Math.min(count, limit), more: count > limit };
}
