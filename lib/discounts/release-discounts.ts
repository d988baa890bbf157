import type { Tx } from "@/lib/platform/db";

/** Gives an order's uses of its discounts back. Does nothing when none is held, so that it may be called twice. */
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
      UPDATE unique_code SET used = false FROM let_go WHERE unique_code.code = let_go.unique_code
    )
    UPDATE discount_code SET used = used - 1 FROM let_go WHERE discount_code.id = let_go.code_id`;
}
