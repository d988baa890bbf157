import { Prisma } from "@/lib/platform/generated/client";

type Asked = {
  readonly saleId: string;
  /** Where the statement has the person's address: `Prisma.sql`r.email``. */
  readonly email: Prisma.Sql;
  /** How many in a million are left without: `sale.holdout_share`. */
  readonly share: number;
};

/**
 * Whether the lot leaves an address without the letters that a sale's windows send by themselves. It hangs on sale and
 * address alone: whoever is held out of the letter of one window is held out of all of them, however often it is asked.
 *
 * Held out is the letter and never the price: whoever may be in a window has its price when they come. It must not be
 * asked of anybody who was promised word: an invitation somebody gave by hand, or a place on the waiting list.
 */
export function heldOut({ saleId, email, share }: Asked): Prisma.Sql {
  const lot = Prisma.sql`(hashtextextended(${`${saleId} held out `} || lower(${email}::text), 0) & 9223372036854775807) % 1000000`;
  return Prisma.sql`(${lot} < ${share}::int)`;
}
