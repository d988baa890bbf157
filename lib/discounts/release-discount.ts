import type { Tx } from "@/lib/platform/db";

/** Gives an order's use of a code back. Does nothing when none is held, so that it may be called twice. */
export async function releaseDiscount(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH let_go AS (
      UPDATE discount_redemption SET state = 'released', ended_at = ${now}
      WHERE order_id = ${orderId} AND state = 'held' RETURNING code_id
    )
    UPDATE discount_code SET used = used - 1 FROM let_go WHERE discount_code.id = let_go.code_id`;
}
