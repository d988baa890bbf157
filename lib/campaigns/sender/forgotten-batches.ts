import type { Tx } from "@/lib/platform/db";

/** Resend remembers a key for 24 hours. */
const memoryMs = 23 * 60 * 60 * 1000;

/**
 * Gives up batches of which nobody knows any more whether they were sent, because the mail service has forgotten their key:
 * asking again could send them twice. Their readers are noted as "unknown"; should the mail service ever tell of such a letter,
 * it counts as sent. So are batches in which nobody is left who may be written to.
 */
export async function forgottenBatches(tx: Tx, campaignId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - memoryMs);
  await tx.$executeRaw`
    WITH given AS (
      UPDATE campaign_batch b SET done_at = ${now}::timestamptz
      WHERE b.campaign_id = ${campaignId} AND b.done_at IS NULL
        AND (b.created_at < ${before} OR NOT EXISTS (
          SELECT FROM campaign_recipient r JOIN campaign c ON c.id = r.campaign_id
          WHERE r.batch_id = b.id AND r.state = 'taken' AND letter_refusal(r.email, c.topic, ${now}::timestamptz, r.id::text) IS NULL))
      RETURNING b.id
    ), lost AS (
      UPDATE campaign_recipient r SET state = 'failed', reason = 'unknown' FROM given
      WHERE r.batch_id = given.id AND r.state = 'taken' RETURNING 1
    )
    UPDATE campaign SET failed = failed + (SELECT count(*)::int FROM lost) WHERE id = ${campaignId}`;
}
