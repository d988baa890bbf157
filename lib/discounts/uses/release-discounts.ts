import type { Tx } from "@/lib/platform/db";

/**
 * Gives an order's uses of its discounts back. Does nothing when none is held, so that it may be called twice. What another
 * order has used stays used: late money is honoured beyond a limit (`consume-discounts.ts`), and then one use less is still
 * all that there are.
 */
export async function releaseDiscounts(tx: Tx, orderId: string, now: Date): Promise<void> {
  // In the order in which they are held, or two orders could wait for each other.
  await tx.$queryRaw`
    SELECT d.id FROM discount_code d JOIN discount_redemption r ON r.code_id = d.id
    WHERE r.order_id = ${orderId} ORDER BY d.id FOR UPDATE OF d`;
  await tx.$executeRaw`
    WITH let_go AS (
      UPDATE discount_redemption SET state = 'released', ended_at = ${now}
      WHERE order_id = ${orderId} AND state = 'held' RETURNING code_id, unique_code
    ), codes AS (
      UPDATE unique_code SET used = false FROM let_go WHERE unique_code.code = let_go.unique_code AND NOT EXISTS (
        SELECT FROM discount_redemption r
        WHERE r.code_id = let_go.code_id AND r.unique_code = let_go.unique_code AND r.order_id <> ${orderId} AND r.state <> 'released')
    )
    UPDATE discount_code d SET used = least(d.usage_limit, greatest(d.used - 1, (
      SELECT count(*)::int FROM discount_redemption r
      WHERE r.code_id = d.id AND r.order_id <> ${orderId} AND r.state <> 'released')))
    FROM let_go WHERE d.id = let_go.code_id`;
}
