import { type SignedInRow, signedInBy } from "@/lib/customers/signed-in-by";
import type { SignedInCustomer } from "@/lib/customers/types";
import { Prisma } from "@/lib/platform/generated/client";

/** Whose browser it is: whoever holds the secret of a session, a customer who is known already, or null for a guest. */
export type Who = { readonly token: string } | Pick<SignedInCustomer, "customerId" | "email"> | null;

/** What a statement that begins with `present`, a moment `now`, needs to know of who asks. */
type WhoInSql = {
  readonly customerId: Prisma.Sql | string | null;
  readonly email: Prisma.Sql | string | null;
  /** More for its WITH. */
  readonly found: Prisma.Sql;
  /** More columns, and what they come from: `SessionColumns`. */
  readonly columns: Prisma.Sql;
  readonly join: Prisma.Sql;
};

/** Of a token that is worth nothing every column is null; where no token was given there are none. */
export type SessionColumns = SignedInRow | { readonly id?: null };

/** Has one statement find out who holds a token and answer them at once. */
export function whoInSql(who: Who): WhoInSql {
  const nothing = { found: Prisma.empty, columns: Prisma.empty, join: Prisma.empty };
  if (who === null) return { customerId: null, email: null, ...nothing };
  if (!("token" in who)) return { customerId: who.customerId, email: who.email, ...nothing };
  return {
    customerId: Prisma.sql`(SELECT "customerId" FROM me)`,
    email: Prisma.sql`(SELECT email FROM me)`,
    found: Prisma.sql`, signed_in AS MATERIALIZED (${signedInBy(who.token)}), me AS MATERIALIZED (
      SELECT "customerId", email FROM signed_in, present WHERE expires > present.now AND "emailVerified" IS NOT NULL)`,
    columns: Prisma.sql`, signed_in.*`,
    join: Prisma.sql`LEFT JOIN signed_in ON true`,
  };
}
