import { Prisma } from "@/lib/platform/generated/client";
import type { AskerInSql } from "./asker-in-sql";
import { admitted } from "./read-sale-offers";

/**
 * The sales that are open to the asker before everybody, each with the moment since when: a SELECT of `sale_id` and `since`, for
 * a WITH whose name is `early_sale`, which parts of a statement then share.
 * @param now the moment, or SQL of it
 */
export function earlySales(asker: AskerInSql, now: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT w.sale_id, min(w.opens_at) AS since FROM sale_window w JOIN sale s ON s.id = w.sale_id
    WHERE s.opens_at > ${now} AND ${admitted(asker, now)} GROUP BY w.sale_id`;
}
