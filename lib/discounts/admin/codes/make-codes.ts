import type { Db } from "@/lib/platform/db";
import { newCode } from "../../codes/new-code";

const atOnce = 500;

/**
 * Makes the codes of a batch, some hundreds a transaction, so that its progress can be seen and a crash loses nothing: it
 * goes on from what is there. May run twice at once; the batch's row lets one pass after the other.
 */
export async function makeCodes(database: Db, batchId: string, now: Date): Promise<void> {
  for (let more = true; more; )
    more = await database.$transaction(async (tx) => {
      const [batch] = await tx.$queryRaw<{ discount_id: string; prefix: string; missing: number }[]>`
        SELECT discount_id, prefix, wanted - made AS missing FROM code_batch WHERE id = ${batchId} AND done_at IS NULL FOR UPDATE`;
      if (!batch) return false;
      const codes = Array.from({ length: Math.min(atOnce, batch.missing) }, () => newCode(batch.prefix));
      const made = await tx.$executeRaw`
        INSERT INTO unique_code (code, discount_id, batch_id, created_at)
        SELECT c::citext, ${batch.discount_id}, ${batchId}, ${now} FROM unnest(${codes}::text[]) AS c
        WHERE NOT EXISTS (SELECT FROM discount_code d WHERE d.code = c::citext)
        ON CONFLICT DO NOTHING`;
      const done = made === batch.missing;
      await tx.codeBatch.update({
        where: { id: batchId },
        data: { made: { increment: made }, doneAt: done ? now : null },
      });
      return !done;
    });
}
