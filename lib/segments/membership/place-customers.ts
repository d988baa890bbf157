import { recordForCustomers } from "@/lib/journal/record-for-customers";
import type { Tx } from "@/lib/platform/db";
import { ruleSql } from "../rules/rule-sql";
import type { RuleContext } from "../rules/types";
import type { PlacedSegment } from "./types";

/**
 * Opens a membership for those of these customers who meet a segment's rule and have none, and closes it for those who no
 * longer do; what happened is told to the journal. Doing it again changes nothing. Nobody leaves a frozen segment.
 */
export async function placeCustomers(
  tx: Tx,
  segment: PlacedSegment,
  customerIds: readonly string[],
  context: RuleContext,
): Promise<void> {
  const { now } = context;
  const [ids, rule] = [[...customerIds], ruleSql(segment.rule, context)];
  const entered = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO segment_membership (segment_id, customer_id, entered_at)
    SELECT ${segment.id}, f.customer_id, ${now}::timestamptz FROM customer_figures f
    WHERE f.customer_id = ANY(${ids}::text[]) AND ${rule}
      AND NOT EXISTS (SELECT FROM segment_membership m WHERE m.segment_id = ${segment.id} AND m.customer_id = f.customer_id AND m.left_at IS NULL)
    ON CONFLICT (segment_id, customer_id) WHERE left_at IS NULL DO NOTHING RETURNING customer_id AS id`;
  const left =
    segment.kind === "frozen"
      ? []
      : await tx.$queryRaw<{ id: string }[]>`
    UPDATE segment_membership m SET left_at = greatest(m.entered_at, ${now}::timestamptz)
    FROM customer_figures f WHERE f.customer_id = m.customer_id AND m.segment_id = ${segment.id} AND m.left_at IS NULL
      AND m.customer_id = ANY(${ids}::text[]) AND NOT ${rule} RETURNING m.customer_id AS id`;
  const data = { segmentId: segment.id, because: segment.settled ? "change" : "rule" } as const;
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  await recordForCustomers(tx, "segment_entered", idsOf(entered), data, now);
  await recordForCustomers(tx, "segment_left", idsOf(left), data, now);
  const more = entered.length - left.length;
  if (more !== 0)
    await tx.$executeRaw`UPDATE segment SET members = members + ${more}::int WHERE id = ${segment.id}`;
}
