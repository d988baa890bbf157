import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { SampleRow } from "./types";

const sampleSize = 10;

/**
 * Ten customers who meet a condition, in no order.
 * @param source the figures that are looked through, all of them or some, as `f`
 */
export async function readSample(
  tx: Tx,
  condition: Prisma.Sql,
  source = Prisma.sql`customer_figures f`,
): Promise<SampleRow[]> {
  return tx.$queryRaw<SampleRow[]>`
    SELECT c.id, c.name, c.email::text, few.orders, few.spent::float8 AS spent
    FROM (SELECT f.customer_id, f.orders, f.spent FROM ${source} WHERE ${condition} LIMIT ${sampleSize}) AS few
    JOIN customer c ON c.id = few.customer_id`;
}
