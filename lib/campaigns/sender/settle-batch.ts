import type { Tx } from "@/lib/platform/db";
import type { Accepted, TakenBatch } from "./types";

/**
 * Notes what became of a batch that the mail service accepted, in one statement and once. Readers who were dropped from it
 * had theirs after all when the service says no more than that it knows the batch.
 */
export async function settleBatch(
  tx: Tx,
  { id, readers, dropped }: TakenBatch,
  answer: Accepted,
  now: Date,
): Promise<void> {
  const before = answer.kind === "known";
  const letters = answer.kind === "known" ? [] : answer.letters;
  const sent = readers.flatMap((reader, at) =>
    letters[at]?.error ? [] : [{ id: reader.id, providerId: letters[at]?.providerId ?? null }],
  );
  if (before) sent.push(...dropped.map((reader) => ({ id: reader, providerId: null })));
  const failed = readers.flatMap(({ id: reader }, at) => {
    const why = letters[at]?.error;
    return why ? [{ id: reader, why }] : [];
  });
  const refused = before ? [] : dropped;
  await tx.$executeRaw`
    WITH done AS (
      UPDATE campaign_batch SET done_at = ${now}::timestamptz, last_error = NULL WHERE id = ${id} AND done_at IS NULL RETURNING campaign_id
    ), sent AS (
      UPDATE campaign_recipient r SET state = 'sent', provider_id = coalesce(u.provider, r.provider_id), sent_at = ${now}
      FROM done, unnest(${sent.map((one) => one.id)}::bigint[], ${sent.map(({ providerId }) => providerId)}::text[]) AS u(id, provider)
      WHERE r.id = u.id AND r.batch_id = ${id} AND r.state = 'taken' RETURNING 1
    ), failed AS (
      UPDATE campaign_recipient r SET state = 'failed', reason = u.why
      FROM done, unnest(${failed.map((one) => one.id)}::bigint[], ${failed.map(({ why }) => why)}::text[]) AS u(id, why)
      WHERE r.id = u.id AND r.batch_id = ${id} AND r.state = 'taken' RETURNING 1
    ), refused AS (
      UPDATE campaign_recipient r SET state = 'refused', reason = coalesce(letter_refusal(r.email, c.topic, ${now}::timestamptz, r.id::text), 'withdrawn'), batch_id = NULL
      FROM done JOIN campaign c ON c.id = done.campaign_id
      WHERE r.id = ANY(${[...refused]}::bigint[]) AND r.batch_id = ${id} AND r.state = 'taken' RETURNING 1
    )
    UPDATE campaign c SET sent = c.sent + (SELECT count(*)::int FROM sent), failed = c.failed + (SELECT count(*)::int FROM failed),
      refused = c.refused + (SELECT count(*)::int FROM refused) FROM done WHERE c.id = done.campaign_id`;
}
