import type { Tx } from "@/lib/platform/db";

/**
 * Makes an order's use of a code final, because it was paid. Money that comes after the use was given back still paid
 * the discounted price: the use is counted again, up to the limit. May be called twice.
 */
export async function consumeDiscount(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH before AS (
      SELECT id, code_id, state FROM discount_redemption WHERE order_id = ${orderId} AND state <> 'consumed' FOR UPDATE
    ), kept AS (
      UPDATE discount_redemption r SET state = 'consumed', ended_at = ${now} FROM before WHERE r.id = before.id
      RETURNING before.code_id, before.state AS was
    )
    UPDATE discount_code d SET used = least(d.used + 1, coalesce(d.usage_limit, d.used + 1))
    FROM kept WHERE d.id = kept.code_id AND kept.was = 'released'`;
}
