import type { Tx } from "@/lib/platform/db";

/**
 * What was taken back under one of two addresses is taken back under both, in new rows of the record; and who marked a
 * letter as spam under one gets none under the other.
 */
export async function keepStricter(tx: Tx, one: string, two: string, now: Date): Promise<void> {
  const emails = [one, two];
  await tx.$executeRaw`
    WITH last AS (
      SELECT DISTINCT ON (email, topic) email, topic, act, wording FROM consent_entry
      WHERE email = ANY(${emails}::text[]::citext[]) ORDER BY email, topic, at DESC, id DESC)
    INSERT INTO consent_entry (email, act, topic, wording, source, at)
    SELECT a.email, 'withdrawn', a.topic, a.wording, 'merge', ${now} FROM last a
    WHERE a.act <> 'withdrawn' AND EXISTS (SELECT 1 FROM last b WHERE b.topic = a.topic AND b.act = 'withdrawn')`;
  await tx.$executeRaw`
    INSERT INTO suppression (email, reason, created_at)
    SELECT e::citext, 'complained', ${now} FROM unnest(${emails}::text[]) AS e
    WHERE EXISTS (SELECT 1 FROM suppression WHERE email = ANY(${emails}::text[]::citext[]) AND reason = 'complained')
    ON CONFLICT DO NOTHING`;
}
