import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { Advice } from "./say";

/** Waits up to five seconds for the database to answer. */
export async function reachDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query("SELECT 1");
  } catch (error) {
    const target = new URL(url);
    throw new Advice(
      `The database at ${target.hostname}:${target.port || 5432} does not answer (${reason(error)}): start it, or correct DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

/** Brings the tables to the state of this version: ours by Prisma's migrations, the queue's by its own. */
export async function migrate(url: string): Promise<void> {
  const run = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "migrate", "deploy"], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: resolve("prisma/schema-engine.mjs"),
      PATH: `${resolve("node_modules/.bin")}:${process.env.PATH}`,
    },
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`The migrations failed:\n${run.stdout}\n${run.stderr}`);
  await runMigrations({ connectionString: url });
}

/** Whether the shop has nothing to sell yet. */
export async function isEmptyShop(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query("SELECT EXISTS (SELECT FROM product) AS some");
  await client.end();
  return found.rows[0]?.some === false;
}
