import type { Tx } from "../db";

export type JobOptions = {
  /** A second job of the same key replaces the first while it waits. */
  key?: string;
  runAt?: Date;
  maxAttempts?: number;
  /** Of jobs with the same queue one runs at a time. */
  queue?: string;
};

/** Adds a job inside the caller's transaction: it exists exactly when the change that caused it does. */
export async function addJob(
  tx: Tx,
  name: string,
  payload: Record<string, unknown>,
  options: JobOptions = {},
): Promise<void> {
  const runAt = options.runAt ?? null;
  await tx.$executeRaw`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, queue_name => ${options.queue ?? null}::text,
    run_at => coalesce(${runAt}::timestamptz, now()), job_key => ${options.key ?? null}::text, max_attempts => ${options.maxAttempts ?? 10}::int)`;
}
