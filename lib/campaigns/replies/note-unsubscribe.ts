import { noLetterTopics } from "@/lib/newsletter/topics/no-letter-topics";
import type { Tx } from "@/lib/platform/db";

/**
 * Notes a withdrawal on the letter that it most likely answers: made from a letter's link or a mail program's button, it is the
 * last letter of news that the reader was sent, within thirty days before. When that was no campaign's, nothing is noted.
 */
export async function noteUnsubscribe(tx: Tx, consentEntryId: bigint): Promise<void> {
  await tx.$executeRaw`
    UPDATE campaign_recipient SET unsubscribed_at = said.at FROM (
      SELECT r.id, e.at FROM consent_entry e JOIN campaign_recipient r ON r.email = e.email AND r.state = 'sent'
      WHERE e.id = ${consentEntryId} AND e.act = 'withdrawn' AND e.topic <> ALL (${[...noLetterTopics]}::text[]) AND e.source IN ('letter', 'one_click', 'complaint')
        AND r.sent_at <= e.at AND r.sent_at > e.at - interval '30 days'
        AND NOT EXISTS (SELECT FROM outbox_letter o WHERE o.to_email = e.email AND o.topic IS NOT NULL AND o.sent_at > r.sent_at AND o.sent_at <= e.at)
      ORDER BY r.sent_at DESC LIMIT 1
    ) said WHERE campaign_recipient.id = said.id AND unsubscribed_at IS NULL`;
}
