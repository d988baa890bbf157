import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/** Runs one of the scripts beside this file for so many readers; its last statement, a VACUUM, by itself. */
export async function fillFrom(url: string, file: string, recipients: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET bench.recipients = '${Math.trunc(recipients)}'`);
  const script = readFileSync(join(import.meta.dirname, file), "utf8");
  for (const part of script.split(/(?=VACUUM)/)) await client.query(part);
  await client.query("CHECKPOINT");
  await client.end();
}
