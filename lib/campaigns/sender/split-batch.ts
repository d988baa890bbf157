import type { Tx } from "@/lib/platform/db";
import type { TakenBatch, TakenReader } from "./types";

/**
 * Makes two batches of one that the mail service refused as a whole, so that in the end the one bad letter fails alone.
 * Nothing of it was sent; the halves have keys of their own. Of two senders with the same batch one divides it: the other gets
 * nothing, else both would send the halves under keys of their own.
 */
export async function splitBatch(tx: Tx, batch: TakenBatch, error: string, now: Date): Promise<TakenBatch[]> {
  const ended = await tx.campaignBatch.updateManyAndReturn({
    where: { id: batch.id, doneAt: null },
    data: { doneAt: now, lastError: error },
    select: { campaignId: true },
  });
  const campaignId = ended[0]?.campaignId;
  if (!campaignId) return [];
  const refused = await tx.$executeRaw`
    UPDATE campaign_recipient SET state = 'refused', reason = 'withdrawn', batch_id = NULL
    WHERE id = ANY(${[...batch.dropped]}::bigint[]) AND batch_id = ${batch.id} AND state = 'taken'`;
  if (refused > 0)
    await tx.$executeRaw`UPDATE campaign SET refused = refused + ${refused}::int WHERE id = ${campaignId}`;
  const half = Math.ceil(batch.readers.length / 2);
  const batches: TakenBatch[] = [];
  for (const readers of [batch.readers.slice(0, half), batch.readers.slice(half)])
    if (readers.length > 0) batches.push(await moveInto(tx, { from: batch.id, campaignId, readers }, now));
  return batches;
}

/** Readers of a batch into a new one; who is in it no more is left where they are. */
async function moveInto(
  tx: Tx,
  { from, campaignId, readers }: { from: bigint; campaignId: string; readers: readonly TakenReader[] },
  now: Date,
): Promise<TakenBatch> {
  const row = { campaignId, attempts: 1, letters: readers.length, createdAt: now };
  const { id } = await tx.campaignBatch.create({ data: row });
  const moved = await tx.$queryRaw<{ id: bigint }[]>`
    UPDATE campaign_recipient SET batch_id = ${id}
    WHERE batch_id = ${from} AND state = 'taken' AND id = ANY(${readers.map((reader) => reader.id)}::bigint[]) RETURNING id`;
  const there = new Set(moved.map((one) => one.id));
  return { id, readers: readers.filter((reader) => there.has(reader.id)), dropped: [] };
}
