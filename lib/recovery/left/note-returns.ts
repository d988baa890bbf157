import type { Tx } from "@/lib/platform/db";
import { leftLimits } from "./left-limits";

/**
 * Notes whose owner came back to their basket, by a letter or without: those who were held out come back too, and the report
 * compares them. What happens later than two weeks is not counted. Baskets are looked up one by one: a join would
 * read a million for some hundreds.
 */
export async function noteReturns(tx: Tx, now: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE left_basket l SET returned_at = b.updated_at
    FROM (
      SELECT o.id, (SELECT updated_at FROM basket WHERE id = o.basket_id) AS updated_at FROM left_basket o
      WHERE o.returned_at IS NULL AND o.left_at > ${now}::timestamptz - make_interval(days => ${leftLimits.countedDays}::int)
    ) AS b
    WHERE b.id = l.id AND b.updated_at > l.touched_at`;
}
