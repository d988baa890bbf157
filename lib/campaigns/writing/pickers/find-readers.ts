import type { Tx } from "@/lib/platform/db";

type Found = { readonly id: string; readonly name: string; readonly email: string };

/** Customers to read a letter as, by name or address. */
export async function findReaders(tx: Tx, text: string): Promise<Found[]> {
  const like = `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return tx.$queryRaw<Found[]>`
    SELECT id, coalesce(name, '') AS name, email::text FROM customer
    WHERE lower(coalesce(name, '') || ' ' || email::text) LIKE ${like} ORDER BY id DESC LIMIT 12`;
}
