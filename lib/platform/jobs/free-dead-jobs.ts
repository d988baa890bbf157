import type pg from "pg";

/**
 * Gives back the jobs that a worker had in hand when it died: graphile-worker itself would wait four hours for it. Whoever
 * holds jobs and no lock of presence (`worker-presence.ts`) is dead; a worker that has just begun is given two seconds.
 * @param own the asker's pool, which is alive whatever the locks say
 */
export async function freeDeadJobs(client: pg.Client, lockGroup: number, own: string): Promise<void> {
  await client.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
     WHERE locked_by <> $2 AND locked_at < now() - interval '2 seconds'
       AND NOT EXISTS (
         SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = $1::bigint
           AND objid::bigint = hashtext(locked_by)::bigint & 4294967295
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
     HAVING count(*) > 0`,
    [lockGroup, own],
  );
}
