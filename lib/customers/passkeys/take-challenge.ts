import type { Tx } from "@/lib/platform/db";

/**
 * Uses a challenge up and says what it was. Null when it was used, is too old, or was given for something else. Called
 * outside of a transaction that may be undone: a wrong answer uses it up as well.
 */
export async function takeChallenge(
  tx: Tx,
  { id, userId }: { readonly id: string; readonly userId: string | null },
  now: Date,
): Promise<string | null> {
  const [taken] = await tx.$queryRaw<{ challenge: string }[]>`
    DELETE FROM passkey_challenge
    WHERE id = ${id} AND user_id IS NOT DISTINCT FROM ${userId}::text AND expires_at > ${now}
    RETURNING challenge`;
  return taken?.challenge ?? null;
}
