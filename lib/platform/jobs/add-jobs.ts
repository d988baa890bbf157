import type { Tx } from "../db";

type Options = {
  readonly maxAttempts?: number;
  /** Higher numbers wait longer; letters and payments go at 0. */
  readonly priority?: number;
};

/** Adds one job for each payload in a single statement, inside the caller's transaction. */
export async function addJobs(
  tx: Tx,
  name: string,
  payloads: readonly Record<string, unknown>[],
  { maxAttempts = 10, priority = 0 }: Options = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
      SELECT (${name}::text, payload, NULL, NULL, ${maxAttempts}::smallint, NULL, ${priority}::smallint, NULL)::graphile_worker.job_spec
      FROM json_array_elements(${JSON.stringify(payloads)}::json) AS payload))`;
}
