import type { Tx } from "@/lib/platform/db";
import { readRuleContext } from "@/lib/segments/data";
import { ruleSql } from "@/lib/segments/rules/rule-sql";
import type { Rule } from "@/lib/segments/rules/types";

/** Whether a customer meets a rule of segments at this moment; nobody known meets none. */
export async function meetsRule(tx: Tx, rule: Rule, customerId: string | null, now: Date): Promise<boolean> {
  if (!customerId) return false;
  const context = await readRuleContext(tx, [rule], now);
  const [found] = await tx.$queryRaw<{ meets: boolean }[]>`
    SELECT ${ruleSql(rule, context)} AS meets FROM customer_figures f WHERE f.customer_id = ${customerId}`;
  return found?.meets ?? false;
}
