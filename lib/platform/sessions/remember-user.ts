import { createId } from "@/lib/values/id";
import type { Tx } from "../db";

/**
 * Who signs in with an e-mail address that they have just shown to be theirs, made when there is nobody yet. A name once
 * given is kept.
 */
export async function rememberUser(
  tx: Tx,
  { email, name = null }: { readonly email: string; readonly name?: string | null },
  now: Date,
): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO app_user (id, email, name, email_verified, created_at)
    VALUES (${createId("usr")}, ${email}::citext, ${name}, ${now}, ${now})
    ON CONFLICT (email) DO UPDATE SET
      email_verified = coalesce(app_user.email_verified, excluded.email_verified),
      name = coalesce(app_user.name, excluded.name)
    RETURNING id`;
  if (!row) throw new Error("an upsert of a user gave no row");
  return row.id;
}
