import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { writeBackup } from "@/lib/platform/backup/write-backup";
import type { Db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage";
import { readShop } from "../data";
import { backupName } from "./backup-name";
import { noteBackup } from "./note-backup";

/**
 * Writes the night's backup when the owner wants one, or whenever they ask, and deletes nightly ones beyond the number that is
 * kept. A failure is noted where the owner sees it and thrown, so that the queue tries again.
 */
export async function makeNightlyBackup(db: Db, { asked }: { asked: boolean }, now: Date): Promise<void> {
  const { nightly, keep } = (await readShop(db)).backups;
  if (!nightly && !asked) return;
  const { DATABASE_URL: databaseUrl, BACKUP_DIR } = env();
  const directory = resolve(BACKUP_DIR);
  try {
    const file = join(directory, backupName(now));
    const report = await writeBackup({ databaseUrl, disk: await storage(), file }, now);
    await noteBackup(db, { nightly: !asked, report }, now);
  } catch (error) {
    await noteBackup(
      db,
      { nightly: !asked, error: error instanceof Error ? error.message : String(error) },
      now,
    );
    throw error;
  }
  const made = (await readdir(directory)).filter((name) => /^regulars-[\dTZ-]+\.zip$/.test(name)).sort();
  for (const name of made.slice(0, Math.max(0, made.length - keep))) {
    await rm(join(directory, name), { force: true });
    log.info({ name }, "old backup deleted");
  }
}
