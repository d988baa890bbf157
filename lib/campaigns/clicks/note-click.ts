import { scannerSeconds } from "@/lib/mail/clicks/scanner-seconds";
import type { Tx } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import type { LinkOfLetter } from "./types";

/**
 * Notes that a reader followed a link, the first time for each link. What comes within seconds of the letter's leaving, or
 * of its delivery where the mail service told us of that, is taken for a scanner and left out; who was erased is left alone.
 */
export async function noteClick(tx: Tx, { recipientId, no }: LinkOfLetter, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH reader AS (
      SELECT id, campaign_id FROM campaign_recipient
      WHERE id = ${recipientId} AND email <> ${nobodysAddress}::citext
        AND coalesce(delivered_at, sent_at, '-infinity') <= ${now}::timestamptz - make_interval(secs => ${scannerSeconds}::int)
    ), click AS (
      INSERT INTO campaign_click (recipient_id, campaign_id, no, at)
      SELECT id, campaign_id, ${no}, ${now} FROM reader
      ON CONFLICT DO NOTHING RETURNING recipient_id
    )
    UPDATE campaign_recipient SET clicked_at = ${now}
    FROM click WHERE id = click.recipient_id AND clicked_at IS NULL`;
}
