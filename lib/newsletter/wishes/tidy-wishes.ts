import type { Tx } from "@/lib/platform/db";
import { saleWishDays } from "./sale-wish-days";

/**
 * Forgets wishes that nobody confirmed while a link for them worked, and a year later those that are over: a wish is kept
 * for its letter, and after it for whoever asks why they got one. One about a sale is forgotten after `saleWishDays`.
 * @returns how many are gone
 */
export async function tidyWishes(tx: Tx, now: Date): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM product_wish w WHERE w.ended_at < ${now}::timestamptz - interval '1 year'
      OR w.kind = 'sale' AND w.ended_at < ${now}::timestamptz - make_interval(days => ${saleWishDays})
      OR w.state = 'asked' AND NOT EXISTS (
        SELECT 1 FROM opt_in o WHERE o.wish_id = w.id AND o.used_at IS NULL AND o.expires_at > ${now})`;
}
