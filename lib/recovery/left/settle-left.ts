import type { Tx } from "@/lib/platform/db";
import { leftLimits } from "./left-limits";

/**
 * An order is paid: whatever was to be written to its buyer about baskets left behind is not, a letter that waits in the
 * outbox included, and the order counts to the basket that was left last within two weeks. May be called twice.
 */
export async function settleLeft(tx: Tx, orderId: string, now: Date): Promise<void> {
  const mine = await tx.$queryRaw<{ id: string }[]>`
    SELECT l.id FROM left_basket l JOIN orders o ON o.id = ${orderId}
      AND (l.basket_id = o.basket_id OR l.restored_into = o.basket_id OR l.email = o.email OR l.customer_id = o.customer_id)
    WHERE l.touched_at < ${now} AND (l.next_letter IS NOT NULL
      OR l.left_at > ${now}::timestamptz - make_interval(days => ${leftLimits.countedDays}::int))
    ORDER BY l.left_at DESC, l.id DESC FOR UPDATE OF l`;
  const [latest] = mine;
  if (!latest) return;
  const ids = mine.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE left_basket SET next_letter = NULL, next_at = NULL, ended_at = ${now}, ended_why = 'bought'
    WHERE id = ANY(${ids}) AND next_letter IS NOT NULL`;
  await tx.$executeRaw`
    UPDATE outbox_letter SET state = 'suppressed', last_error = 'bought'
    WHERE state = 'waiting' AND key IN (
      SELECT 'basket-left:' || w.left_basket_id || ':' || w.number FROM left_basket_letter w WHERE w.left_basket_id = ANY(${ids}))`;
  await tx.$executeRaw`
    UPDATE left_basket SET order_id = ${orderId}, bought_at = ${now}, returned_at = coalesce(returned_at, ${now})
    WHERE id = ${latest.id} AND order_id IS NULL
      AND left_at > ${now}::timestamptz - make_interval(days => ${leftLimits.countedDays}::int)
      AND NOT EXISTS (SELECT FROM left_basket o WHERE o.order_id = ${orderId})`;
}
