import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

/** The migrations of this version, the oldest first. */
export function migrationNames(): string[] {
  return readdirSync("prisma/migrations")
    .filter((name) => /^\d{14}_/.test(name))
    .sort();
}

/**
 * Brings the tables to the state of this version: ours by Prisma's migrations, the queue's by its own.
 * @param only names of the migrations to go through, for tables as an older version had them
 */
export async function migrate(url: string, only?: readonly string[]): Promise<void> {
  if (!(await isMigrated(url, only ?? migrationNames()))) deploy(url, only);
  await runMigrations({ connectionString: url });
}

function deploy(url: string, only?: readonly string[]): void {
  const folder = only ? copyMigrations(only) : null;
  const run = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "migrate", "deploy"], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      ...(folder ? { PRISMA_MIGRATIONS: folder } : {}),
      PRISMA_SCHEMA_ENGINE_BINARY: resolve("prisma/schema-engine.mjs"),
      PATH: `${resolve("node_modules/.bin")}:${process.env.PATH}`,
    },
    encoding: "utf8",
  });
  if (folder) rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(`The migrations failed:\n${run.stdout}\n${run.stderr}`);
}

/**
 * Whether these migrations have all been gone through: asking that here takes milliseconds, and Prisma a second or two.
 * What is not plain, as a migration that broke off or a database that is not there, is Prisma's to say.
 */
async function isMigrated(url: string, names: readonly string[]): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; whole: boolean }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS whole FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    const gone = new Set(rows.map(({ name }) => name));
    return rows.every(({ whole }) => whole) && names.every((name) => gone.has(name));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function copyMigrations(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "regulars-migrations-"));
  for (const name of ["migration_lock.toml", ...names])
    cpSync(join("prisma/migrations", name), join(folder, name), { recursive: true });
  return folder;
}

/** Whether the shop has nothing to sell yet. */
export async function isEmptyShop(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query(
    "SELECT EXISTS (SELECT FROM product) OR EXISTS (SELECT FROM setting) OR EXISTS (SELECT FROM staff_member) AS some",
  );
  await client.end();
  return found.rows[0]?.some === false;
}
