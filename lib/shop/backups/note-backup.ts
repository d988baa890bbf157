import type { Tx } from "@/lib/platform/db";
import type { BackupNote } from "./types";

/** Remembers a backup that was made, or that came to nothing, for the page of backups. */
export async function noteBackup(tx: Tx, note: BackupNote, now: Date): Promise<void> {
  const { nightly } = note;
  const figures =
    "report" in note
      ? {
          file: note.report.file,
          bytes: BigInt(note.report.bytes),
          rows: BigInt(note.report.rows),
          media: note.report.media,
        }
      : { error: note.error.slice(0, 500) };
  await tx.backup.create({ data: { at: now, nightly, ...figures } });
}
