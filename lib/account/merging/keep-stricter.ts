import type { Tx } from "@/lib/platform/db";

/**
 * What was taken back under one of two addresses is taken back under both, in new rows of the record; and who marked a
 * letter as spam under one gets none under the other.
 */
export async function keepStricter(tx: Tx, one: string, two: string, now: Date): Promise<void> {
  const emails = [one, two];
  await tx.$executeRaw`
    INSERT INTO consent_entry (email, act, topic, basis, wording, source, at)
    SELECT a.email, 'withdrawn', a.topic, a.basis, e.wording, 'merge', ${now}
    FROM newsletter_permission a JOIN consent_entry e ON e.id = a.entry_id
    WHERE a.email = ANY(${emails}::text[]::citext[]) AND a.state <> 'withdrawn' AND EXISTS (SELECT 1 FROM newsletter_permission b
      WHERE b.email = ANY(${emails}::text[]::citext[]) AND b.topic = a.topic AND b.withdrawn_at IS NOT NULL)`;
  await tx.$executeRaw`
    INSERT INTO suppression (email, reason, created_at)
    SELECT e::citext, 'complained', ${now} FROM unnest(${emails}::text[]) AS e
    WHERE EXISTS (SELECT 1 FROM suppression WHERE email = ANY(${emails}::text[]::citext[]) AND reason = 'complained')
    ON CONFLICT DO NOTHING`;
}
