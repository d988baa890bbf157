import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { restoreBackup } from "@/lib/platform/backup/restore-backup";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { workersPresent } from "@/lib/platform/jobs/worker-presence";
import { storage } from "@/lib/platform/storage";
import { hasAnything } from "@/lib/shop/backups/data";
import { migrate, migrationNames } from "../../sandbox/prepare-database";
import { Advice } from "../../sandbox/say";

/** Makes this shop what a backup says. Refuses while it is open, and to overwrite a shop that is not empty unless told to. */
export async function restore(file: string, overwrite: boolean): Promise<void> {
  const place = resolve(file);
  if (!existsSync(place)) throw new Advice(`There is no file ${place}.`);
  const url = env().DATABASE_URL;
  await migrate(url);
  if ((await workersPresent(db())) > 0)
    throw new Advice("The shop is open on this database: close it first, then restore.");
  if (!overwrite && (await hasAnything(db())))
    throw new Advice(
      "This shop is not empty. Add --yes to overwrite everything in it; `npm run backup -- create` keeps it first.",
    );
  await db().$disconnect();
  const contents = await restoreBackup({
    databaseUrl: url,
    disk: await storage(),
    file: place,
    known: migrationNames(),
    migrate: (only) => migrate(url, only),
    onProgress: (sentence) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${sentence}`),
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`The shop is as it was on ${contents.at}: ${rows} rows, ${contents.media.length} pictures.`);
}
