import { Prisma } from "@/lib/platform/generated/client";
import { browsedLimits } from "./browsed-limits";

/**
 * The condition that a customer `c` had something in a basket, by account or by the address typed for it, that was touched lately
 * before a moment. Reminders of that basket come first, also those that are yet to begin and those that are held out.
 */
export function hasBasket(moment: Prisma.Sql): Prisma.Sql {
  const touched = Prisma.sql`b.state = 'open' AND b.updated_at > ${moment} - make_interval(days => ${browsedLimits.basketDays}::int)
    AND EXISTS (SELECT FROM basket_line i WHERE i.basket_id = b.id)`;
  return Prisma.sql`(EXISTS (SELECT FROM basket b WHERE b.customer_id = c.id AND ${touched})
    OR EXISTS (SELECT FROM basket b WHERE b.contact_email = c.email AND ${touched}))`;
}
