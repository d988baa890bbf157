/** What a backup is called, so that names sort by time: "regulars-2026-11-22T03-40-00Z.zip". */
export function backupName(now: Date): string {
  return `regulars-${now
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(":", "-")}.zip`;
}
