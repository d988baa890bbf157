import { cache } from "react";
import { askKept } from "@/lib/platform/ask-kept";
import { Prisma } from "@/lib/platform/generated/client";
import { reader } from "@/lib/platform/reader";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { judgeSession, type SessionRow, sessionColumns, sessionToken } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { getShopAtOnce } from "@/lib/shop/loaders";
import { knowCustomer } from "./know-customer";
import type { SignedInCustomer } from "./types";

type Row = SessionRow & { readonly customerId: string | null; readonly locale: string | null };

/** Session, user and customer in one statement: everybody who is signed in asks for it with every answer of their own. */
async function readRow(token: string): Promise<Row | undefined> {
  const statement = Prisma.sql`
    SELECT ${sessionColumns}, c.id AS "customerId", c.locale
    FROM session s JOIN app_user u ON u.id = s.user_id LEFT JOIN customer c ON c.user_id = u.id
    WHERE s.session_token = ${tokenDigest(token)}`;
  return (await askKept<Row>(reader(), statement))[0];
}

/** Who is signed in as a customer; null for a guest, and for an address that was never proven. */
export const getCustomer = cache(async (): Promise<SignedInCustomer | null> => {
  const token = await sessionToken();
  if (!token) return null;
  const row = await readRow(token);
  const session = await judgeSession(row);
  if (!session?.proven) return null;
  const { userId, sessionId, email, name } = session;
  if (row?.customerId && row.locale)
    return { customerId: row.customerId, userId, sessionId, email, name, locale: row.locale };
  // Whoever came in by a way of the staff's own becomes a customer when they first look.
  const { locale } = (await getShopAtOnce()).money;
  const customerId = await transact((tx) => knowCustomer(tx, userId, locale, new Date()));
  return customerId === null ? null : { customerId, userId, sessionId, email, name, locale };
});
