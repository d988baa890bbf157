import type { Tx } from "@/lib/platform/db";

/**
 * Somebody has another address: what they agreed to under the old one holds for the new one, and no longer for the old. What
 * was taken back under the new one stays taken back. New rows of the record; the words are those they were shown.
 */
export async function moveConsents(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    WITH last AS (
      SELECT DISTINCT ON (email, topic) email, topic, act, wording FROM consent_entry
      WHERE email IN (${from}::citext, ${to}::citext) ORDER BY email, topic, at DESC, id DESC),
    old AS (SELECT * FROM last WHERE email = ${from}::citext AND act <> 'withdrawn')
    INSERT INTO consent_entry (email, act, topic, wording, source, at)
    SELECT ${to}::citext, act, topic, wording, 'address', ${now}::timestamptz FROM old
      WHERE NOT EXISTS (SELECT 1 FROM last l WHERE l.email = ${to}::citext AND l.topic = old.topic AND l.act IN ('withdrawn', 'given'))
    UNION ALL SELECT email, 'withdrawn', topic, wording, 'address', ${now}::timestamptz FROM old`;
}
