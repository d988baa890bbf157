import { pipeline } from "node:stream/promises";
import { Measure } from "./measure";
import type { OpenBackup } from "./open-backup";
import type { BackupEntry } from "./types";

/** Reads every file of a backup to its end and compares it with what it must be: before anything is overwritten. */
export async function checkBackup({ contents, read }: OpenBackup): Promise<void> {
  const entries: BackupEntry[] = [...contents.tables, contents.queue, ...contents.media];
  for (const { path, bytes, sha256 } of entries) {
    const measure = new Measure();
    measure.resume();
    await pipeline(await read(path), measure);
    const found = measure.entry(path);
    if (found.bytes !== bytes || found.sha256 !== sha256) throw new Error(`${path} is damaged`);
  }
}
