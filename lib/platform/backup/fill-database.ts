import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import * as copy from "pg-copy-streams";
import type { OpenBackup } from "./open-backup";
import { jobLineSchema } from "./schema";
import type { BackupProgress } from "./types";

type Key = { owner: string; name: string; definition: string };

/**
 * Puts a backup's rows into a database that has its tables, empty, and nothing else: in one transaction, without triggers, and
 * with foreign keys made anew (and so checked) at the end. Works for whoever owns the tables; no superuser is needed.
 */
export async function fillDatabase(
  client: pg.Client,
  { contents, read }: OpenBackup,
  onProgress?: BackupProgress,
): Promise<void> {
  const { tables, partitions, sequences, queue } = contents;
  await client.query("BEGIN");
  const { rows: keys } = await client.query<Key>(`
    SELECT conrelid::regclass::text AS owner, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`);
  for (const { owner, name } of keys) await client.query(`ALTER TABLE ${owner} DROP CONSTRAINT ${name}`);
  for (const { name, parent, bounds } of partitions)
    await client.query(`CREATE TABLE IF NOT EXISTS "${name}" PARTITION OF "${parent}" ${bounds}`);
  // Migrations may have laid out rows of their own.
  await client.query(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(", ")}`);
  for (const { name, columns, path, rows } of tables) {
    onProgress?.(`Table ${name}, ${rows} rows`);
    await client.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`);
    const list = columns.map((column) => `"${column}"`).join(", ");
    await pipeline(await read(path), client.query(copy.from(`COPY "${name}" (${list}) FROM STDIN`)));
    await client.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`);
  }
  for (const { name, value, called } of sequences)
    await client.query("SELECT setval($1::regclass, $2::bigint, $3)", [`public."${name}"`, value, called]);
  for (const { owner, name, definition } of keys)
    await client.query(`ALTER TABLE ${owner} ADD CONSTRAINT ${name} ${definition}`);
  await fillQueue(client, await read(queue.path));
  await client.query("COMMIT");
}

/** Jobs are added through the queue's own door, so that its version need not be the one of the backup. */
async function fillQueue(client: pg.Client, source: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface({ input: source })) {
    const job = jobLineSchema.parse(JSON.parse(line));
    const { rows } = await client.query<{ id: string }>(
      `SELECT id::text FROM graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, max_attempts => $4::int,
        job_key => $5::text, priority => $6::int)`,
      [job.task, JSON.stringify(job.payload), job.runAt, job.maxAttempts, job.key, job.priority],
    );
    if (job.attempts > 0)
      await client.query(
        "UPDATE graphile_worker._private_jobs SET attempts = $2, last_error = $3 WHERE id = $1::bigint",
        [rows[0]?.id, job.attempts, job.lastError],
      );
  }
}
