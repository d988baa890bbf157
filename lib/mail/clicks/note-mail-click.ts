import type { Tx } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { scannerSeconds } from "./scanner-seconds";
import type { LinkOfMail } from "./types";

/**
 * Notes that a reader followed a link of a letter, the first time for each letter. What comes within seconds of its leaving, or of
 * its delivery where the mail service told us of that, is taken for a scanner and left out; who was erased is left alone.
 */
export async function noteMailClick(
  tx: Tx,
  { letterId }: Pick<LinkOfMail, "letterId">,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE outbox_letter SET clicked_at = ${now} WHERE id = ${letterId} AND clicked_at IS NULL AND state = 'sent'
      AND to_email <> ${nobodysAddress}::citext
      AND coalesce((SELECT min(e.received_at) FROM letter_event e WHERE e.letter_id = outbox_letter.id AND e.type = 'email.delivered'), sent_at)
        <= ${now}::timestamptz - make_interval(secs => ${scannerSeconds}::int)`;
}
