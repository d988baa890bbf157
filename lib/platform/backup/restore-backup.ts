import type { Disk } from "flydrive";
import pg from "pg";
import { checkBackup } from "./check-backup";
import { fillDatabase } from "./fill-database";
import { openBackup } from "./open-backup";
import type { BackupContents, BackupProgress } from "./types";

type Options = {
  databaseUrl: string;
  disk: Disk;
  file: string;
  /** Names of the migrations this program knows. */
  known: readonly string[];
  /** Brings an empty database to the state of these migrations; without them, to this program's own. */
  migrate: (only?: readonly string[]) => Promise<void>;
  onProgress?: BackupProgress;
};

/**
 * Makes the database and the pictures what a backup says, whatever was there before: asking is the caller's. The file is read
 * to its end and compared with its checksums first, so that a damaged one overwrites nothing. An older backup is laid into
 * tables of its own age and then brought up to date by the migrations since. Returns what it held.
 */
export async function restoreBackup(options: Options): Promise<BackupContents> {
  const { databaseUrl, disk, file, known, migrate, onProgress } = options;
  const backup = await openBackup(file);
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    const { contents, read } = backup;
    const newer = contents.migrations.filter((name) => !known.includes(name));
    if (newer.length > 0) throw new Error(`The backup is of a newer version of Regulars (${newer.at(-1)})`);
    onProgress?.("Checking the file");
    await checkBackup(backup);
    await client.connect();
    await client.query("DROP SCHEMA IF EXISTS graphile_worker CASCADE");
    await client.query("DROP SCHEMA IF EXISTS public CASCADE");
    await client.query("CREATE SCHEMA public");
    await migrate(contents.migrations);
    await fillDatabase(client, backup, onProgress);
    await migrate();
    for (const [index, { key }] of contents.media.entries()) {
      if (index % 100 === 0) onProgress?.(`Picture ${index + 1} of ${contents.media.length}`);
      // A picture's key stands for its content.
      if (!(await disk.exists(key))) await disk.putStream(key, await read(key));
    }
    return contents;
  } finally {
    backup.close();
    await client.end();
  }
}
