import { join, resolve } from "node:path";
import { writeBackup } from "@/lib/platform/backup/write-backup";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { storage } from "@/lib/platform/storage";
import { backupName } from "@/lib/shop/backups/backup-name";
import { noteBackup } from "@/lib/shop/backups/note-backup";

/** Writes a backup where it is wanted, else among the nightly ones, and notes it for the admin area. */
export async function create(file: string | null, now: Date): Promise<void> {
  const place = resolve(file ?? join(env().BACKUP_DIR, backupName(now)));
  const report = await writeBackup(
    {
      databaseUrl: env().DATABASE_URL,
      disk: await storage(),
      file: place,
      onProgress: (sentence) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${sentence}`),
    },
    now,
  );
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  await noteBackup(db(), { nightly: false, report }, now);
  const { bytes, rows, tables, media } = report;
  console.log(
    `${place}\n${rows} rows of ${tables} tables and ${media} pictures, ${(bytes / 1_000_000).toFixed(1)} MB. Secrets are not in it.`,
  );
}
