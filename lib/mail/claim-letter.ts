import type { Tx } from "@/lib/platform/db";
import { erasedAddress } from "@/lib/platform/secrets/erased-address";
import type { Letters, Template } from "./types";

/** A row that `enqueueLetter` wrote: so its props are those of its template. */
export type ClaimedLetter = {
  id: string;
  key: string;
  template: Template;
  toEmail: string;
  props: Letters[Template];
  attempts: number;
  /** Of whom the letters' own pages are; null for an address that never said anything about letters. */
  subscriberId: string | null;
  topic: string | null;
  wishId: string | null;
};

/**
 * Counts one more try of a waiting letter and hands it out, unless its address is on the suppression list, or it is news
 * and its reader does not allow it any more, or its time is over: then it is put aside for good. Null when there is nothing to send. The
 * question and the change are one statement each.
 */
export async function claimLetter(tx: Tx, letterId: string, now: Date): Promise<ClaimedLetter | null> {
  const letter = await tx.outboxLetter.findUnique({ where: { id: letterId }, select: { toEmail: true } });
  // Of people who were erased the list keeps digests.
  const digest = erasedAddress(letter?.toEmail ?? "");
  await tx.$executeRaw`
    UPDATE outbox_letter SET state = 'suppressed', last_error = letter_refusal(to_email, topic, ${now}::timestamptz, id, template)
    WHERE id = ${letterId} AND state = 'waiting' AND topic IS NOT NULL
      AND letter_refusal(to_email, topic, ${now}::timestamptz, id, template) IS NOT NULL`;
  await tx.$executeRaw`
    UPDATE outbox_letter SET state = 'suppressed', last_error = wish_refusal(to_email, wish_id)
    WHERE id = ${letterId} AND state = 'waiting' AND wish_id IS NOT NULL AND wish_refusal(to_email, wish_id) IS NOT NULL`;
  await tx.$executeRaw`
    UPDATE outbox_letter SET state = 'suppressed', last_error = 'too_late'
    WHERE id = ${letterId} AND state = 'waiting' AND not_after <= ${now}`;
  await tx.$executeRaw`
    UPDATE outbox_letter SET state = 'suppressed'
    WHERE id = ${letterId} AND state = 'waiting' AND EXISTS (SELECT 1 FROM suppression WHERE email IN (to_email, ${digest}::citext))`;
  const claimed = await tx.$queryRaw<ClaimedLetter[]>`
    UPDATE outbox_letter SET attempts = attempts + 1
    WHERE id = ${letterId} AND state = 'waiting' AND NOT EXISTS (SELECT 1 FROM suppression WHERE email IN (to_email, ${digest}::citext))
      AND (topic IS NULL OR letter_refusal(to_email, topic, ${now}::timestamptz, id, template) IS NULL)
      AND (not_after IS NULL OR not_after > ${now})
      AND (wish_id IS NULL OR wish_refusal(to_email, wish_id) IS NULL)
    RETURNING id, key, template, to_email::text AS "toEmail", props, attempts, topic, wish_id AS "wishId",
      (SELECT s.id::text FROM subscriber s WHERE s.email = to_email) AS "subscriberId"`;
  return claimed[0] ?? null;
}
