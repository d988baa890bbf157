import type { NewsRefusal } from "@/lib/mail/enqueue-news";
import type { Db, Tx } from "@/lib/platform/db";
import { erasedAddress } from "@/lib/platform/secrets/erased-address";
import { outOfStep } from "./out-of-step";
import type { TakenBatch, TakenReader } from "./types";

type Due = { id: bigint; email: string };
type Judged = TakenReader & { state: "taken" | "refused"; reason: NewsRefusal | null };

/**
 * Takes the next readers whose time has come: who may be written to at this moment becomes part of a new batch, who may not
 * is refused with the reason. One transaction, and readers are held while they are asked about, so that of two programmes the
 * second counts the first one's letter; the database's trigger asks once more.
 * @returns null when nobody is due, or the campaign is not being sent any more
 */
export async function takeBatch(
  db: Db,
  campaignId: string,
  size: number,
  now: Date,
): Promise<TakenBatch | null> {
  const patience = { maxWait: 15_000, timeout: 20_000 };
  return outOfStep(() => db.$transaction((tx) => take(tx, campaignId, size, now), patience));
}

async function take(tx: Tx, campaignId: string, size: number, now: Date): Promise<TakenBatch | null> {
  const due = await tx.$queryRaw<Due[]>`
    SELECT r.id, r.email::text FROM campaign c JOIN campaign_recipient r ON r.campaign_id = c.id
    WHERE c.id = ${campaignId} AND c.state = 'sending' AND r.state = 'waiting' AND r.send_after <= ${now}::timestamptz
      AND (r.variant IS NOT NULL OR c.winner IS NOT NULL)
    ORDER BY r.send_after, r.id LIMIT ${size} FOR NO KEY UPDATE OF r SKIP LOCKED`;
  if (due.length === 0) return null;
  const inOrder = due.map(({ email }) => email.toLowerCase()).sort();
  await tx.$queryRaw`SELECT count(hold_reader(email::citext)::text) FROM unnest(${inOrder}::text[]) AS email`;
  const [batch] = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO campaign_batch (campaign_id, created_at, attempts) VALUES (${campaignId}, ${now}, 1) RETURNING id`;
  if (!batch) throw new Error("a batch was not written");
  const ids = due.map(({ id }) => id);
  // Of people who were erased the list of those never written to keeps digests.
  const digests = due.map(({ email }) => erasedAddress(email));
  const judged = await tx.$queryRaw<Judged[]>`
    UPDATE campaign_recipient r SET reason = j.reason, variant = coalesce(r.variant, c.winner),
      state = CASE WHEN j.reason IS NULL THEN 'taken' ELSE 'refused' END::recipient_state,
      batch_id = CASE WHEN j.reason IS NULL THEN ${batch.id}::bigint END
    FROM campaign c, (
      SELECT w.id, CASE WHEN EXISTS (SELECT FROM suppression s WHERE s.email = a.digest::citext) THEN 'suppressed'
        ELSE letter_refusal(w.email, k.topic, ${now}::timestamptz, w.id::text) END AS reason
      FROM unnest(${ids}::bigint[], ${digests}::text[]) AS a(id, digest) JOIN campaign_recipient w ON w.id = a.id
        JOIN campaign k ON k.id = w.campaign_id
    ) j
    WHERE r.id = j.id AND c.id = r.campaign_id
    RETURNING r.id, r.email::text, r.subscriber_id::text AS "subscriberId", r.customer_id AS "customerId", r.variant, r.state, r.reason`;
  const readers = judged.filter(({ state }) => state === "taken").sort((a, b) => Number(a.id - b.id));
  const refused = judged.length - readers.length;
  if (refused > 0)
    await tx.$executeRaw`UPDATE campaign SET refused = refused + ${refused}::int WHERE id = ${campaignId}`;
  if (readers.length === 0) await tx.$executeRaw`DELETE FROM campaign_batch WHERE id = ${batch.id}`;
  else
    await tx.$executeRaw`UPDATE campaign_batch SET letters = ${readers.length}::int WHERE id = ${batch.id}`;
  return { id: batch.id, readers, dropped: [] };
}
