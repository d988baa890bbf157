import type { Tx } from "@/lib/platform/db";
import { birthdayTopic } from "../birthday/birthday-topic";
import { moveWishes } from "../wishes/move-wishes";

/**
 * Somebody has another address, and has proven it: what they agreed to under the old one holds for the new one on the same
 * proof, and no longer for the old; so do how often, a pause, a birthday and wishes. What was taken back under the new one stays taken back. New
 * rows of the ledger; the words are those they were shown.
 */
export async function moveConsents(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  now: Date,
): Promise<void> {
  // Read before: the day goes from the old address with the permission it is kept for.
  const former = await tx.subscriber.findUnique({ where: { email: from }, select: { birthday: true } });
  await tx.$executeRaw`
    WITH old AS (
      SELECT p.topic, p.state, p.basis, e.id, e.wording, e.proof, e.locale
      FROM newsletter_permission p JOIN consent_entry e ON e.id = p.entry_id
      WHERE p.email = ${from}::citext AND p.state <> 'withdrawn'),
    paused AS (SELECT paused_until, locale FROM subscriber WHERE email = ${from}::citext AND paused_until > ${now})
    INSERT INTO consent_entry (email, act, topic, basis, wording, source, proof, evidence, locale, until, at)
    SELECT ${to}::citext, CASE state WHEN 'live' THEN 'given' ELSE state END, topic, basis, wording, 'address', proof,
      jsonb_build_object('entry', id::text), locale, NULL::timestamptz, ${now}::timestamptz FROM old
      WHERE NOT EXISTS (SELECT 1 FROM newsletter_permission n WHERE n.email = ${to}::citext AND n.topic = old.topic
        AND (n.state = 'live' OR n.withdrawn_at IS NOT NULL))
    UNION ALL SELECT ${from}::citext, 'withdrawn', topic, basis, wording, 'address', NULL, NULL, locale, NULL, ${now} FROM old
    UNION ALL SELECT ${to}::citext, 'paused', '*', 'consent', '', 'address', NULL, NULL, locale, paused_until, ${now} FROM paused`;
  await moveWishes(tx, { from, to }, now);
  await tx.$executeRaw`
    UPDATE subscriber n SET frequency = o.frequency FROM subscriber o WHERE n.email = ${to}::citext AND o.email = ${from}::citext`;
  await tx.$executeRaw`
    UPDATE subscriber SET birthday = coalesce(birthday, ${former?.birthday ?? null}) WHERE email = ${to}::citext
      AND EXISTS (SELECT FROM newsletter_permission p WHERE p.email = ${to}::citext AND p.topic = ${birthdayTopic} AND p.state = 'live')`;
}
