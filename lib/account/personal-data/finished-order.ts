import { Prisma } from "@/lib/platform/generated/client";

/** Days after sending in which something may still come of an order: the way, and the time to change one's mind. */
const openDays = 45;

/**
 * The condition of an order `o` that nobody has to be written to about any more: at its end, or sent long ago; no money on
 * its way back, no return open.
 */
export function finishedOrder(now: Date): Prisma.Sql {
  const since = new Date(now.getTime() - openDays * 24 * 60 * 60 * 1000);
  return Prisma.sql`(
    (o.state IN ('cancelled', 'expired', 'refunded')
      OR (o.state IN ('delivered', 'shipped')
        AND coalesce((SELECT max(coalesce(p.delivered_at, p.shipped_at)) FROM parcel p WHERE p.order_id = o.id), o.paid_at) < ${since}))
    AND NOT EXISTS (SELECT 1 FROM refund r JOIN payment y ON y.id = r.payment_id
      WHERE y.order_id = o.id AND r.state IN ('requested', 'pending'))
    AND NOT EXISTS (SELECT 1 FROM order_return t WHERE t.order_id = o.id AND t.state IN ('requested', 'approved', 'received')))`;
}
