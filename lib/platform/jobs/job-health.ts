import type { Tx } from "../db";

export type JobCounts = {
  /** Due and not taken yet. */
  readonly due: number;
  /** Set for later, repeats after a failure among them. */
  readonly later: number;
  readonly running: number;
  /** Given up after the last attempt. */
  readonly failed: number;
  /** How long the oldest due job waits, in seconds. */
  readonly oldestDueSeconds: number;
};

export type TroubledJob = {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly lastError: string | null;
  readonly runAt: Date;
  readonly createdAt: Date;
  readonly failed: boolean;
};

/** How the queue stands. */
export async function countJobs(tx: Tx): Promise<JobCounts> {
  const [row] = await tx.$queryRaw<JobCounts[]>`
    SELECT
      (count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= now()))::int AS due,
      (count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at > now()))::int AS later,
      (count(*) FILTER (WHERE locked_at IS NOT NULL))::int AS running,
      (count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts))::int AS failed,
      coalesce(extract(epoch FROM now() - min(run_at) FILTER
        (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= now())), 0)::int AS "oldestDueSeconds"
    FROM graphile_worker.jobs`;
  return row ?? { due: 0, later: 0, running: 0, failed: 0, oldestDueSeconds: 0 };
}

/** Jobs that failed at least once, those that were given up first. */
export async function listTroubledJobs(tx: Tx, count = 50): Promise<TroubledJob[]> {
  return tx.$queryRaw<TroubledJob[]>`
    SELECT id::text, task_identifier AS task, attempts::int, max_attempts::int AS "maxAttempts", last_error AS "lastError",
      run_at AS "runAt", created_at AS "createdAt", attempts >= max_attempts AS failed
    FROM graphile_worker.jobs WHERE last_error IS NOT NULL AND locked_at IS NULL
    ORDER BY attempts >= max_attempts DESC, run_at DESC LIMIT ${count}`;
}

/** Has a job tried again at once with all its attempts; its task's name, or null when it is running or gone. */
export async function rescheduleJob(tx: Tx, id: string): Promise<string | null> {
  const [job] = await tx.$queryRaw<{ task: string }[]>`
    SELECT task_identifier AS task FROM graphile_worker.jobs WHERE id = ${BigInt(id)} AND locked_at IS NULL`;
  if (!job) return null;
  const changed = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM graphile_worker.reschedule_jobs(ARRAY[${BigInt(id)}]::bigint[], run_at => now(), attempts => 0)`;
  return changed.length > 0 ? job.task : null;
}

/** Takes a job out of the queue; its task's name and last fault, or null when it is running or gone. */
export async function dropJob(
  tx: Tx,
  id: string,
): Promise<{ task: string; lastError: string | null } | null> {
  const [job] = await tx.$queryRaw<{ task: string; lastError: string | null }[]>`
    SELECT task_identifier AS task, last_error AS "lastError" FROM graphile_worker.jobs
    WHERE id = ${BigInt(id)} AND locked_at IS NULL`;
  if (!job) return null;
  const dropped = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM graphile_worker.complete_jobs(ARRAY[${BigInt(id)}]::bigint[])`;
  return dropped.length > 0 ? job : null;
}
