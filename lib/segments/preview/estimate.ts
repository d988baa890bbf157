import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readSample } from "./read-sample";
import type { RulePreview } from "./types";

/**
 * How many customers meet a condition about, by looking at some pages of the table, chosen by chance, and ten of those found there.
 * Rounded to two digits, for the third would be made up; exact where all there are would be looked at.
 * @param wanted customers that are looked at, about
 */
export async function estimate(tx: Tx, condition: Prisma.Sql, wanted: number): Promise<RulePreview> {
  const [all] = await tx.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM customer_figures`;
  const total = all?.total ?? 0;
  const percent = total === 0 ? 100 : Math.min(100, (100 * wanted) / total);
  // The same pages for the count and for the ten.
  const some = Prisma.sql`customer_figures f TABLESAMPLE SYSTEM (${percent}) REPEATABLE (1)`;
  const [seen] = await tx.$queryRaw<{ met: number; lookedAt: number }[]>`
    SELECT count(*) FILTER (WHERE ${condition})::int AS met, count(*)::int AS "lookedAt" FROM ${some}`;
  const { met = 0, lookedAt = 0 } = seen ?? {};
  const sample = met === 0 ? [] : await readSample(tx, condition, some);
  if (percent === 100) return { count: met, total: lookedAt, sample, lookedAt: null };
  const count = lookedAt === 0 ? 0 : Number(((met / lookedAt) * total).toPrecision(2));
  return { count, total, sample, lookedAt };
}
