import type { Db } from "@/lib/platform/db";
import { refreshListing } from "../listing/refresh-listing";

const atOnce = 200;

/**
 * Brings lists and pages up to date with the prices that begin or end at a moment, some products a transaction. What is
 * charged needs none of this: it is asked of the prices themselves.
 * @param now the database's time, at `at` or after it
 * @returns how many products it were
 */
export async function switchPrices(db: Db, at: Date, now: Date): Promise<number> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT v.product_id AS id FROM price_period p JOIN variant v ON v.id = p.variant_id
    WHERE p."from" = ${at} OR p.until = ${at} ORDER BY 1`;
  const ids = rows.map((row) => row.id);
  for (let first = 0; first < ids.length; first += atOnce) {
    const some = ids.slice(first, first + atOnce);
    await db.$transaction((tx) => refreshListing(tx, some, now), { timeout: 60_000 });
  }
  return ids.length;
}
