import { Prisma } from "@/lib/platform/generated/client";

/**
 * Of what a line was promised and what it would be promised now the better for its buyer: what still holds, at the lower
 * price, and of the same price for more pieces. Nothing that was promised is taken back by a further piece.
 * @param promises each its sale, its price, its end and for how many pieces, as SQL; null where there is none
 */
export function betterPromise(promises: readonly Prisma.Sql[], now: Date | Prisma.Sql): Prisma.Sql {
  const rows = promises.map((promise) => Prisma.sql`SELECT ${promise}`);
  return Prisma.sql`(SELECT p.sale, p.price, p.until, p.pieces FROM (${Prisma.join(rows, " UNION ALL ")}) AS p(sale, price, until, pieces)
    ORDER BY p.until > ${now} DESC NULLS LAST, p.price, p.pieces DESC LIMIT 1)`;
}
