import type { Tx } from "./db";
import type { JobOptions } from "./queue";

/** Adds one job for each payload in a single statement, inside the caller's transaction. */
export async function addJobs(
  tx: Tx,
  name: string,
  payloads: readonly Record<string, unknown>[],
  options: Pick<JobOptions, "maxAttempts"> = {},
): Promise<void> {
  await tx.$executeRaw`SELECT count(graphile_worker.add_job(${name}, payload, max_attempts => ${options.maxAttempts ?? 10}::int))
    FROM json_array_elements(${JSON.stringify(payloads)}::json) AS payload`;
}
