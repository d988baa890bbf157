import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { anyOf } from "@/lib/platform/kept-plans";
import type { AskerInSql } from "./asker-in-sql";
import { isFor } from "./is-for";
import type { Asker, SaleOffer } from "./types";

/**
 * Whether the asker may be in a window `w` at this moment: one whom it is for and who is signed in, or whoever holds an
 * invitation to it.
 * @param now the moment, or SQL of it
 */
export function admitted({ customerId, invitations }: AskerInSql, now: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`w.opens_at <= ${now} AND (
    EXISTS (SELECT FROM sale_invitation i WHERE i.window_id = w.id AND i.id = ${anyOf(invitations)})
    OR ${isFor(Prisma.sql`${customerId}::text`)})`;
}

/** Every price of a sale that the asker may have of these variants at this moment. */
export async function readSaleOffers(
  tx: Tx,
  variantIds: readonly string[],
  asker: Asker,
  now: Date,
): Promise<SaleOffer[]> {
  if (variantIds.length === 0) return [];
  return askKept<SaleOffer>(
    tx,
    Prisma.sql`
    SELECT p.variant_id AS "variantId", p.sale_id AS "saleId", p.price, p.until, s.limit_per_customer AS limit,
      CASE WHEN p."from" <= ${now} THEN 'public' ELSE 'members' END AS access,
      CASE WHEN p."from" <= ${now} THEN p."from" ELSE a.since END AS since
    FROM price_period p LEFT JOIN sale s ON s.id = p.sale_id
    LEFT JOIN LATERAL (SELECT min(w.opens_at) AS since FROM sale_window w WHERE w.sale_id = p.sale_id AND ${admitted(asker, now)}) AS a
      ON p."from" > ${now}
    WHERE p.variant_id = ${anyOf(variantIds)} AND p.until > ${now}
      AND (p."from" <= ${now} OR a.since IS NOT NULL)`,
  );
}
