import { Prisma } from "@/lib/platform/generated/client";
import { browsedLimits } from "./browsed-limits";

/** The condition that a row `v` of product_view is of a thing to remind of: to be had now, neither bought nor in a basket. */
export function isStillOpen(now: Date): Prisma.Sql {
  return Prisma.sql`
    EXISTS (SELECT FROM product p WHERE p.id = v.product_id AND p.status = 'active' AND p.published_at <= ${now}::timestamptz AND p.available)
    AND NOT EXISTS (SELECT FROM orders o JOIN order_line i ON i.order_id = o.id WHERE o.customer_id = v.customer_id
      AND i.product_id = v.product_id AND o.paid_at > v.last_viewed_at - make_interval(days => ${browsedLimits.boughtDays}::int))
    AND NOT EXISTS (SELECT FROM basket b JOIN basket_line i ON i.basket_id = b.id JOIN variant a ON a.id = i.variant_id
      WHERE b.customer_id = v.customer_id AND b.state = 'open' AND a.product_id = v.product_id)`;
}
