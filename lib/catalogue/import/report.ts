import type { CatalogueFormat } from "./detect-format";

export type ImportProgress = {
  readonly phase: "reading" | "saving";
  /** From 0 to 1. */
  readonly part: number;
  readonly products: number;
};

export type ImportOptions = {
  readonly dryRun: boolean;
  /** ISO 4217: in which the file's prices are meant. */
  readonly currency: string;
  /** What the file is written in; left out: found out. */
  readonly encoding?: string | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
};

export type ImportReport = {
  readonly format: CatalogueFormat;
  readonly encoding: string;
  readonly dryRun: boolean;
  /** Rows with something in them, the header not counted. */
  readonly rows: number;
  readonly products: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Products of which nothing could be saved. */
  readonly failed: number;
  readonly problems: readonly {
    readonly line: number;
    readonly handle: string | null;
    readonly reason: string;
  }[];
};
