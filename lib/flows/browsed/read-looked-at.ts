import type { Tx } from "@/lib/platform/db";
import { browsedLimits } from "./browsed-limits";
import { isStillOpen } from "./is-still-open";

/** The things a customer looked at since a moment that can still be had and that they have not taken, most looked at first. */
export async function readLookedAt(tx: Tx, customerId: string, since: Date, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.product_id AS id FROM product_view v
    WHERE v.customer_id = ${customerId} AND v.last_viewed_at > ${since}::timestamptz AND ${isStillOpen(now)}
    ORDER BY v.times DESC, v.last_viewed_at DESC, v.product_id LIMIT ${browsedLimits.things}`;
  return rows.map(({ id }) => id);
}
