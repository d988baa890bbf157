import type { Tx } from "@/lib/platform/db";

/**
 * Makes an order's uses of its discounts final, because it was paid. Money that comes after the uses were given back still
 * paid the discounted price: they are counted again, up to the limit. May be called twice.
 */
export async function consumeDiscounts(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.$queryRaw`
    SELECT d.id FROM discount_code d JOIN discount_redemption r ON r.code_id = d.id
    WHERE r.order_id = ${orderId} AND r.state = 'released' ORDER BY d.id FOR UPDATE OF d`;
  await tx.$executeRaw`
    WITH before AS (
      SELECT id, code_id, unique_code, state FROM discount_redemption
      WHERE order_id = ${orderId} AND state <> 'consumed' FOR UPDATE
    ), kept AS (
      UPDATE discount_redemption r SET state = 'consumed', ended_at = ${now} FROM before WHERE r.id = before.id
      RETURNING before.code_id, before.unique_code, before.state AS was
    ), codes AS (
      UPDATE unique_code SET used = true FROM kept WHERE unique_code.code = kept.unique_code
    )
    UPDATE discount_code d SET used = least(d.used + 1, coalesce(d.usage_limit, d.used + 1))
    FROM kept WHERE d.id = kept.code_id AND kept.was = 'released'`;
}
