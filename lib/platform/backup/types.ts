/** What a backup says it holds; written last, read first. */
export type BackupContents = {
  readonly format: 1;
  /** ISO 8601, when the snapshot was taken. */
  readonly at: string;
  /** Migrations the database had been through, in order. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackupTable[];
  readonly partitions: readonly { readonly name: string; readonly parent: string; readonly bounds: string }[];
  readonly sequences: readonly { readonly name: string; readonly value: string; readonly called: boolean }[];
  readonly queue: BackupEntry & { readonly jobs: number };
  readonly media: readonly (BackupEntry & { readonly key: string })[];
};

/** A file of the archive with what it must come out as. */
export type BackupEntry = { readonly path: string; readonly bytes: number; readonly sha256: string };

export type BackupTable = BackupEntry & {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
};

export type BackupReport = {
  readonly file: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly media: number;
};

export type BackupProgress = (sentence: string) => void;
