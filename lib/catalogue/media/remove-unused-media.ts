import type { Db, Tx } from "@/lib/platform/db";
import { addJobs } from "@/lib/platform/jobs/add-jobs";
import { mediaInUse } from "./media-in-use";

const week = 7 * 86_400_000;
/** Rows removed in one transaction, and files in one job. */
const batch = { rows: 5_000, files: 200 };

/**
 * Looks which pictures nothing uses any more, and removes those that nothing has used for seven days. A row and the job
 * that deletes its files go in one transaction: whatever breaks, no file goes before its row and none is forgotten.
 * @returns how many were removed
 */
export async function removeUnusedMedia(db: Db, now: Date): Promise<number> {
  await db.$executeRaw`
    UPDATE media SET unused_since = CASE WHEN looked.used THEN NULL ELSE ${now}::timestamptz END
    FROM (SELECT id, EXISTS (SELECT 1 FROM (${mediaInUse}) AS uses WHERE media_id = m.id) AS used FROM media AS m) AS looked
    WHERE looked.id = media.id AND looked.used = (unused_since IS NOT NULL)`;
  for (let removed = 0; ; ) {
    const gone = await db.$transaction((tx) => removeSome(tx, new Date(now.getTime() - week)), {
      timeout: 60_000,
    });
    removed += gone;
    if (gone === 0) return removed;
  }
}

async function removeSome(tx: Tx, before: Date): Promise<number> {
  // Locked first, which a save that is giving the picture a new use keeps us from; looked at again afterwards, for a
  // save may have been through just before. From then on nothing can refer to the row.
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM media WHERE unused_since <= ${before}::timestamptz LIMIT ${batch.rows} FOR UPDATE SKIP LOCKED`;
  if (locked.length === 0) return 0;
  const ids = locked.map(({ id }) => id);
  const removed = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM media WHERE id = ANY(${ids}::text[])
      AND NOT EXISTS (SELECT 1 FROM (${mediaInUse}) AS uses WHERE media_id = media.id) RETURNING id`;
  await tx.$executeRaw`UPDATE media SET unused_since = NULL WHERE id = ANY(${ids}::text[])`;
  const jobs = Array.from({ length: Math.ceil(removed.length / batch.files) }, (_, at) => ({
    mediaIds: removed.slice(at * batch.files, (at + 1) * batch.files).map(({ id }) => id),
  }));
  if (jobs.length > 0) await addJobs(tx, "delete-media-files", jobs, { priority: 20 });
  return removed.length;
}
