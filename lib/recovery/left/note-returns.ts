import type { Tx } from "@/lib/platform/db";
import { leftLimits } from "./left-limits";

/**
 * Notes whose owner came back to their basket, by a letter or without: those who were held out come back too, and the report
 * compares them. What happens later than two weeks is not counted.
 */
export async function noteReturns(tx: Tx, now: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE left_basket l SET returned_at = b.updated_at FROM basket b
    WHERE l.returned_at IS NULL AND l.left_at > ${now}::timestamptz - make_interval(days => ${leftLimits.countedDays}::int)
      AND b.id = l.basket_id AND b.updated_at > l.touched_at`;
}
