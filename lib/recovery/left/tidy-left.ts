import type { Tx } from "@/lib/platform/db";
import { leftLimits } from "./left-limits";

/**
 * Takes the address off baskets that nobody can be reminded of any more, for it was kept for that alone; and forgets what was
 * left behind more than a year ago, once the time of its discount is over.
 */
export async function tidyLeft(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE basket SET contact_email = NULL WHERE contact_email IS NOT NULL
      AND (state <> 'open' OR updated_at < ${now}::timestamptz - make_interval(days => ${2 * leftLimits.countedDays}::int))`;
  await tx.$executeRaw`
    DELETE FROM left_basket l WHERE l.left_at < ${now}::timestamptz - interval '400 days'
      AND NOT EXISTS (SELECT FROM recovery_voucher v WHERE v.left_basket_id = l.id AND v.until > ${now})`;
}
