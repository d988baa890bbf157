import type { ProductInput } from "../schema";
import type { CatalogueFormat } from "./file/detect-format";

/** A row of a file: its cells by column name, trimmed, empty ones left out; `at` is the byte it begins at. */
export type Row = { readonly cells: Readonly<Record<string, string>>; readonly at: number };

/** Something in a row that cannot be taken over. `at` becomes a line number when the report is made. */
export type RowProblem = { readonly at: number; readonly handle: string | null; readonly reason: string };

export type CollectionName = { readonly handle: string; readonly title: string };

/** What the rows of one product come to; no input when nothing of it can be saved. */
export type ReadProduct = {
  readonly input: ProductInput | null;
  /** Collections by hand it belongs to, to be made where they are missing. */
  readonly collections: readonly CollectionName[];
  readonly problems: readonly RowProblem[];
};

/** What a reader of rows must know beyond them. */
type ReadContext = {
  /** Of the figures in the file: the shop's own. */
  readonly currency: string;
  /** Handles that other products of this file have already. */
  readonly taken: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
};

/** Turns the rows of one product into an input. */
export type ReadGroup = (rows: readonly Row[], context: ReadContext) => ReadProduct;

/** Where the rows of one product lie: begin and end in bytes, pair after pair; neighbours are one pair. */
export type RowGroup = number[];

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
  /** Aborted: what was saved stays, the rest is left. */
  readonly signal?: AbortSignal | undefined;
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
  /** The first products of each outcome, in the file's order. */
  readonly examples: readonly {
    readonly line: number;
    readonly handle: string;
    readonly outcome: "created" | "updated" | "unchanged";
  }[];
  /** It was broken off before its end. */
  readonly cancelled: boolean;
};
