import type { BackupReport } from "@/lib/platform/backup/types";

export type BackupNote = { readonly nightly: boolean } & (
  | { readonly report: BackupReport }
  | { readonly error: string }
);
