import type { Tx } from "@/lib/platform/db";
import type { TakenBatch } from "./types";

/**
 * Makes two batches of one that the mail service refused as a whole, so that in the end the one bad letter fails alone.
 * Nothing of it was sent; the halves have keys of their own.
 */
export async function splitBatch(tx: Tx, batch: TakenBatch, error: string, now: Date): Promise<TakenBatch[]> {
  const half = Math.ceil(batch.readers.length / 2);
  const halves = [batch.readers.slice(0, half), batch.readers.slice(half)];
  await tx.$executeRaw`
    UPDATE campaign_recipient SET state = 'refused', reason = 'withdrawn', batch_id = NULL WHERE id = ANY(${[...batch.dropped]}::bigint[])`;
  const { campaignId } = await tx.campaignBatch.update({
    where: { id: batch.id },
    data: { doneAt: now, lastError: error },
  });
  const batches: TakenBatch[] = [];
  for (const readers of halves) {
    const row = { campaignId, attempts: 1, letters: readers.length, createdAt: now };
    const { id } = await tx.campaignBatch.create({ data: row });
    await tx.$executeRaw`
      UPDATE campaign_recipient SET batch_id = ${id} WHERE batch_id = ${batch.id} AND state = 'taken' AND id = ANY(${readers.map((reader) => reader.id)}::bigint[])`;
    batches.push({ id, readers, dropped: [] });
  }
  return batches;
}
