import { Prisma } from "@/lib/platform/generated/client";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { judgeSession, type SessionRow, sessionColumns } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { getShopAtOnce } from "@/lib/shop/loaders";
import { knowCustomer } from "./know-customer";
import type { SignedInCustomer } from "./types";

export type SignedInRow = SessionRow & { readonly customerId: string | null; readonly locale: string | null };

/**
 * Session, user and customer of whoever holds a token, as a SELECT of one `SignedInRow` or none: everybody who is signed in asks for
 * it with every answer of their own. What the session is worth is said by `customerOf`.
 */
export function signedInBy(token: string): Prisma.Sql {
  return Prisma.sql`
    SELECT ${sessionColumns}, c.id AS "customerId", c.locale
    FROM session s JOIN app_user u ON u.id = s.user_id LEFT JOIN customer c ON c.user_id = u.id
    WHERE s.session_token = ${tokenDigest(token)}`;
}

/** Who is signed in as a customer; null when the session has ended, and for an address that was never proven. */
export async function customerOf(row: SignedInRow | undefined): Promise<SignedInCustomer | null> {
  const session = await judgeSession(row);
  if (!session?.proven) return null;
  const { userId, sessionId, email, name } = session;
  if (row?.customerId && row.locale)
    return { customerId: row.customerId, userId, sessionId, email, name, locale: row.locale };
  // Whoever came in by a way of the staff's own becomes a customer when they first look.
  const { locale } = (await getShopAtOnce()).money;
  const customerId = await transact((tx) => knowCustomer(tx, userId, locale, new Date()));
  return customerId === null ? null : { customerId, userId, sessionId, email, name, locale };
}
