import type { Tx } from "@/lib/platform/db";
import { readRuleContext } from "@/lib/segments/data";
import { ruleSql } from "@/lib/segments/rules/rule-sql";
import type { Rule } from "@/lib/segments/rules/types";

/** Those of the customers who meet a rule today. */
export async function readMeeting(
  tx: Tx,
  rule: Rule,
  customerIds: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const context = await readRuleContext(tx, [rule], now);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT f.customer_id AS id FROM customer_figures f
    WHERE f.customer_id = ANY(${[...customerIds]}::text[]) AND ${ruleSql(rule, context)}`;
  return new Set(rows.map(({ id }) => id));
}
