import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readRuleContext } from "@/lib/segments/data";
import { ruleSql } from "@/lib/segments/rules/rule-sql";
import { ruleSchema } from "@/lib/segments/rules/schema";

/**
 * The condition, on a row `f` of customer_figures, that a customer is in a segment at this moment: a living one by its rule,
 * so that nobody waits for the next look at everybody; a frozen one by its list.
 */
export async function segmentCondition(tx: Tx, segmentId: string, now: Date): Promise<Prisma.Sql> {
  const segment = await tx.segment.findUniqueOrThrow({ where: { id: segmentId } });
  if (segment.kind === "frozen")
    return Prisma.sql`EXISTS (SELECT FROM segment_membership m
      WHERE m.segment_id = ${segmentId} AND m.customer_id = f.customer_id AND m.left_at IS NULL)`;
  const rule = ruleSchema.parse(segment.rule);
  return ruleSql(rule, await readRuleContext(tx, [rule], now));
}
