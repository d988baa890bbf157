import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

export type Acquaintance = { readonly email: string; readonly name: string; readonly locale: string };

/**
 * The customer of an order: the account it was placed in, else the one of its e-mail address or the one that one of this
 * address was merged into, made when there is none. Holds
 * the row until the transaction ends, so that two payments of one person are counted one after the other. A name once given
 * is kept.
 */
export async function rememberCustomer(
  tx: Tx,
  who: Acquaintance,
  now: Date,
  ownerId: string | null = null,
): Promise<string> {
  const known = ownerId ?? (await mergedOwner(tx, who.email));
  const rows = known
    ? await tx.$queryRaw<{ id: string }[]>`
      UPDATE customer SET name = coalesce(name, ${who.name}), updated_at = ${now} WHERE id = ${known} RETURNING id`
    : await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO customer (id, email, name, locale, created_at, updated_at)
      VALUES (${createId("cust")}, ${who.email}::citext, ${who.name}, ${who.locale}, ${now}, ${now})
      ON CONFLICT (email) DO UPDATE SET name = coalesce(customer.name, excluded.name), updated_at = excluded.updated_at
      RETURNING id`;
  const [row] = rows;
  if (!row) throw new Error("an upsert of a customer gave no row");
  return row.id;
}

/** Whose this address became when its customer was merged into another; null while it is a customer's own, or nobody's. */
async function mergedOwner(tx: Tx, email: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT customer_id AS id FROM customer_email e WHERE email = ${email}::citext
      AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.email = e.email)`;
  return row?.id ?? null;
}
