import type { Tx } from "@/lib/platform/db";
import { erasedAddress } from "@/lib/platform/erased-address";
import type { Letters, Template } from "./types";

/** A row that `enqueueLetter` wrote: so its props are those of its template. */
export type ClaimedLetter = {
  id: string;
  key: string;
  template: Template;
  toEmail: string;
  props: Letters[Template];
  attempts: number;
};

/**
 * Counts one more try of a waiting letter and hands it out, unless its address is on the suppression list: then the
 * letter is put aside for good. Null when there is nothing to send. The question and the change are one statement each.
 */
export async function claimLetter(tx: Tx, letterId: string): Promise<ClaimedLetter | null> {
  const letter = await tx.outboxLetter.findUnique({ where: { id: letterId }, select: { toEmail: true } });
  // Of people who were erased the list keeps digests.
  const digest = erasedAddress(letter?.toEmail ?? "");
  await tx.$executeRaw`
    UPDATE outbox_letter SET state = 'suppressed'
    WHERE id = ${letterId} AND state = 'waiting' AND EXISTS (SELECT 1 FROM suppression WHERE email IN (to_email, ${digest}::citext))`;
  const claimed = await tx.$queryRaw<ClaimedLetter[]>`
    UPDATE outbox_letter SET attempts = attempts + 1
    WHERE id = ${letterId} AND state = 'waiting' AND NOT EXISTS (SELECT 1 FROM suppression WHERE email IN (to_email, ${digest}::citext))
    RETURNING id, key, template, to_email::text AS "toEmail", props, attempts`;
  return claimed[0] ?? null;
}
