import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { storage } from "@/lib/platform/storage";
import { makeNightlyBackup } from "@/lib/shop/backups/make-nightly-backup";
import { saveSetting } from "@/lib/shop/save-setting";
import { seedDemoShop } from "../../../prisma/seed";
import { migrate, migrationNames } from "../../../sandbox/prepare-database";

const folder = mkdtempSync(join(tmpdir(), "regulars-backup-"));
process.env.STORAGE_DIR = join(folder, "media-a");
process.env.BACKUP_DIR = join(folder, "nightly");
const now = new Date("2026-11-22T09:00:00Z");
const file = join(folder, "shop.zip");

const other = new URL(String(process.env.DATABASE_URL));
other.pathname = `/restored_${randomBytes(4).toString("hex")}`;
const maintenance = new URL(other);
maintenance.pathname = "/postgres";

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Every table's rows as one number each, whatever their order. */
async function sums(url: string): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND NOT relispartition AND relname NOT IN ('_prisma_migrations', 'backup')`,
  );
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) AS sum FROM "${name}" t`,
  );
  const found = await ask<{ name: string; sum: string }>(url, each.join(" UNION ALL "));
  return Object.fromEntries(found.map(({ name, sum }) => [name, sum]));
}

function backup(env: Record<string, string>, ...args: string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "bin/backup.ts", ...args], {
    env: { ...process.env, DATA_DIR: join(folder, "data"), ...env },
    encoding: "utf8",
  });
  return { code: run.status, said: `${run.stdout}${run.stderr}` };
}

const here = { DATABASE_URL: String(process.env.DATABASE_URL), STORAGE_DIR: join(folder, "media-a") };
const there = { DATABASE_URL: other.href, STORAGE_DIR: join(folder, "media-b") };

afterAll(() => ask(maintenance.href, `DROP DATABASE IF EXISTS "${other.pathname.slice(1)}" WITH (FORCE)`));

test("a shop comes back from its backup row for row, with pictures and waiting work, in an empty database", {
  timeout: 180_000,
}, async () => {
  await seedDemoShop(db(), now);
  const [view] = await ask<{ n: string }>(
    here.DATABASE_URL,
    "INSERT INTO page_view (at, path, kind) VALUES (now(), '/x', 'page'), ('2020-01-01', '/old', 'page') RETURNING id AS n",
  );
  expect(view).toBeDefined();
  await addJob(
    db(),
    "send-letter",
    { letterId: "lett_later" },
    { key: "letter:later", runAt: new Date("2030-01-01") },
  );
  const wrote = backup(here, "create", file);
  expect(wrote.said).toContain("pictures");
  expect(wrote.code).toBe(0);

  await ask(maintenance.href, `CREATE DATABASE "${other.pathname.slice(1)}"`);
  const restored = backup(there, "restore", file);
  expect(restored.said).toContain("The shop is as it was");
  expect(restored.code).toBe(0);
  expect(await sums(there.DATABASE_URL)).toEqual(await sums(here.DATABASE_URL));

  const media = (place: string) => readdirSync(join(place, "media")).sort();
  expect(media(there.STORAGE_DIR)).toEqual(media(here.STORAGE_DIR));
  const [first = ""] = media(here.STORAGE_DIR);
  expect(readFileSync(join(there.STORAGE_DIR, "media", first))).toEqual(
    readFileSync(join(here.STORAGE_DIR, "media", first)),
  );
  const queued = "SELECT key, run_at::text FROM graphile_worker.jobs WHERE key = 'letter:later'";
  expect(await ask(there.DATABASE_URL, queued)).toEqual(await ask(here.DATABASE_URL, queued));

  // The rules are back as well: keys, triggers, and numbers that go on where they were.
  const keys =
    "SELECT count(*) AS n FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace";
  expect(await ask(there.DATABASE_URL, keys)).toEqual(await ask(here.DATABASE_URL, keys));
  await expect(ask(there.DATABASE_URL, "UPDATE policy SET title = 'x'")).rejects.toThrow("never changed");
  const sequences =
    "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'backup_id_seq' ORDER BY 1";
  expect(await ask(there.DATABASE_URL, sequences)).toEqual(await ask(here.DATABASE_URL, sequences));
});

test("a restore refuses to overwrite a shop unless it is told to, and a damaged file overwrites nothing", {
  timeout: 180_000,
}, async () => {
  const refused = backup(there, "restore", file);
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("--yes") });

  const bytes = readFileSync(file);
  const at = bytes.indexOf(Buffer.from("media/med_")) + 2_000;
  bytes[at] = (bytes[at] ?? 0) ^ 255;
  const damaged = join(folder, "damaged.zip");
  writeFileSync(damaged, bytes);
  const before = await sums(there.DATABASE_URL);
  expect(backup(there, "restore", damaged, "--yes")).toMatchObject({
    code: 1,
    said: expect.stringContaining("damaged"),
  });
  expect(await sums(there.DATABASE_URL)).toEqual(before);

  await ask(there.DATABASE_URL, "UPDATE product SET title = 'Changed since'");
  expect(backup(there, "restore", file, "--yes").code).toBe(0);
  expect(await sums(there.DATABASE_URL)).toEqual(before);
  expect(backup(there, "restore", join(folder, "none.zip"))).toMatchObject({ code: 1 });
});

test("a backup of an older version is laid into tables of its age and brought up to date", {
  timeout: 180_000,
}, async () => {
  const migrations = migrationNames();
  const older = migrations.slice(
    0,
    migrations.findIndex((name) => name.endsWith("delivery_is_saved_whole")),
  );
  await ask(maintenance.href, `DROP DATABASE "${other.pathname.slice(1)}" WITH (FORCE)`);
  await ask(maintenance.href, `CREATE DATABASE "${other.pathname.slice(1)}"`);
  await migrate(other.href, older);
  await ask(
    other.href,
    `INSERT INTO holiday (country, day, name) VALUES ('GB', '2026-12-25', 'Christmas Day')`,
  );
  const { writeBackup } = await import("@/lib/platform/backup/write-backup");
  const old = join(folder, "old.zip");
  await writeBackup({ databaseUrl: other.href, disk: await storage(), file: old }, now);
  await ask(maintenance.href, `DROP DATABASE "${other.pathname.slice(1)}" WITH (FORCE)`);
  await ask(maintenance.href, `CREATE DATABASE "${other.pathname.slice(1)}"`);
  expect(backup(there, "restore", old)).toMatchObject({ code: 0 });
  expect(await ask(other.href, "SELECT name, own, working FROM holiday")).toEqual([
    { name: "Christmas Day", own: false, working: false },
  ]);
});

test("the night's backup is written when it is wanted, noted, and old ones go", async () => {
  await makeNightlyBackup(db(), { asked: false }, now);
  expect(await db().backup.count({ where: { nightly: true } })).toBe(0);
  await saveSetting(db(), "backups", { nightly: true, keep: 2 });
  // Long after the real clock, by which the copies of the tests above are noted.
  for (const hour of [1, 2, 3])
    await makeNightlyBackup(db(), { asked: false }, new Date(`2050-11-23T0${hour}:40:00Z`));
  expect(readdirSync(join(folder, "nightly")).sort()).toEqual([
    "regulars-2050-11-23T02-40-00Z.zip",
    "regulars-2050-11-23T03-40-00Z.zip",
  ]);
  const [last] = await db().backup.findMany({ orderBy: { at: "desc" } });
  expect(last).toMatchObject({ nightly: true, error: null });
  expect(Number(last?.rows)).toBeGreaterThan(100);
});
