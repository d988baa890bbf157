import { Prisma } from "@/lib/platform/generated/client";
import { admitted } from "./read-sale-offers";
import type { Asker } from "./types";

/**
 * The lowest price before an opening that the asker may have of a variant, with its sale and its end: a SELECT of `sale_id`,
 * `price` and `until` that gives one row or none. Part of statements that everybody sends alike.
 * @param variantId the id, or SQL of it
 * @param now the moment, or SQL of it
 */
export function earlyOffer(variantId: string | Prisma.Sql, asker: Asker, now: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT e.sale_id, e.price, e.until FROM price_period e
    WHERE e.variant_id = ${variantId} AND e."from" > ${now} AND e.until > ${now}
      AND EXISTS (SELECT FROM sale_window w WHERE w.sale_id = e.sale_id AND ${admitted(asker, now)})
    ORDER BY e.price LIMIT 1`;
}
