import type { Tx } from "@/lib/platform/db";
import { forgottenBatches } from "./forgotten-batches";
import type { TakenBatch, TakenReader } from "./types";

type Row = TakenReader & { batchId: bigint; allowed: boolean };

/**
 * The batches that somebody took and nobody settled: asked for and not answered, or their sender died. Who may not be written
 * to any more is dropped from them; the mail service then refuses the key for other content when it has sent the batch before,
 * and that is how we know.
 */
export async function reopenBatches(tx: Tx, campaignId: string, now: Date): Promise<TakenBatch[]> {
  await forgottenBatches(tx, campaignId, now);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.email::text, r.subscriber_id::text AS "subscriberId", r.customer_id AS "customerId", coalesce(r.variant, 'a') AS variant,
      b.id AS "batchId", letter_refusal(r.email, c.topic, ${now}::timestamptz, r.id::text) IS NULL AS allowed
    FROM campaign_batch b JOIN campaign c ON c.id = b.campaign_id JOIN campaign_recipient r ON r.batch_id = b.id
    WHERE b.campaign_id = ${campaignId} AND b.done_at IS NULL AND r.state = 'taken' ORDER BY b.id, r.id`;
  return [...Map.groupBy(rows, ({ batchId }) => batchId)].map(([id, all]) => ({
    id,
    readers: all.filter(({ allowed }) => allowed),
    dropped: all.filter(({ allowed }) => !allowed).map((row) => row.id),
  }));
}
