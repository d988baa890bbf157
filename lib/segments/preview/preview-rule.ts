import type { Tx } from "@/lib/platform/db";
import { roomToCount } from "../rules/room-to-count";
import { ruleSql } from "../rules/rule-sql";
import type { Rule, RuleContext } from "../rules/types";
import type { RulePreview, SampleRow } from "./types";

const sampleSize = 10;

/**
 * How many customers meet a rule now, counted whole, and ten of them, in no order. Wants a transaction: it asks the
 * server for room to work that ends with it.
 */
export async function previewRule(tx: Tx, rule: Rule, context: RuleContext): Promise<RulePreview> {
  await roomToCount(tx);
  const condition = ruleSql(rule, context);
  const [counted] = await tx.$queryRaw<{ count: number; total: number }[]>`
    SELECT count(*) FILTER (WHERE ${condition})::int AS count, count(*)::int AS total FROM customer_figures f`;
  const { count = 0, total = 0 } = counted ?? {};
  const sample =
    count === 0
      ? []
      : await tx.$queryRaw<SampleRow[]>`
    SELECT c.id, c.name, c.email::text, few.orders, few.spent::float8 AS spent
    FROM (SELECT f.customer_id, f.orders, f.spent FROM customer_figures f WHERE ${condition} LIMIT ${sampleSize}) AS few
    JOIN customer c ON c.id = few.customer_id`;
  return { count, total, sample };
}
