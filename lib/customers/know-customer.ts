import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

/**
 * The customer a user is, made when there is none. A guest of the same address becomes theirs, for they have shown that
 * the address is; what that guest ordered stays unseen until they claim it. Null for an address that is not proven.
 */
export async function knowCustomer(
  tx: Tx,
  userId: string,
  locale: string,
  now: Date,
): Promise<string | null> {
  const own = await tx.customer.findUnique({ where: { userId }, select: { id: true } });
  if (own) return own.id;
  const user = await tx.user.findUnique({ where: { id: userId } });
  if (!user?.emailVerified) return null;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO customer (id, email, name, locale, user_id, created_at, updated_at)
    VALUES (${createId("cust")}, ${user.email}::citext, ${user.name}, ${locale}, ${userId}, ${now}, ${now})
    ON CONFLICT (email) DO UPDATE SET user_id = excluded.user_id, updated_at = excluded.updated_at
      WHERE customer.user_id IS NULL OR customer.user_id = excluded.user_id
    RETURNING id`;
  if (!row) throw new Error(`the customer of user ${userId}'s address belongs to another user`);
  return row.id;
}
