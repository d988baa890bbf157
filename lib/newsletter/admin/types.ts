import type { z } from "zod";
import type { Result } from "@/lib/values/result";
import type { importSchema, readerSchema } from "./schema";

export type PermissionRow = {
  readonly topic: string;
  readonly state: "asked" | "told" | "live" | "withdrawn";
  readonly basis: "consent" | "soft";
  readonly since: string;
  readonly source: string;
  readonly proof: string | null;
  readonly wording: string;
  readonly evidence: Readonly<Record<string, unknown>> | null;
};

export type SubscriberRow = {
  readonly id: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly source: string;
  readonly locale: string;
  readonly frequency: string;
  readonly pausedUntil: Date | null;
  /** Why no letter goes there at all. */
  readonly suppressed: string | null;
  readonly permissions: readonly PermissionRow[];
};

/** How many wait for one choice of a product. */
export type WaitingRow = {
  readonly variantId: string;
  /** "Oat / Large"; null for a product without options. */
  readonly title: string | null;
  /** For it to be back. */
  readonly back: number;
  /** For a lower price, and the highest price that would be one for some of them (minor units); null when nobody does. */
  readonly price: number;
  readonly below: number | null;
};

export type ReaderId = z.output<typeof readerSchema>;
export type SubscriberImport = z.output<typeof importSchema>;
export type ImportInput = z.input<typeof importSchema>;

/** One line of a file that was brought along. */
export type ImportedRow = {
  /** Line of the file, the heading being 1. */
  readonly line: number;
  readonly email: string;
  /** What shows that they agreed; null where the file does not say. */
  readonly proof: ImportProof | null;
};

type ImportProof = {
  readonly when: string;
  readonly where: string;
  readonly words: string;
  readonly how: string;
};

/** Why a line is left out. */
export type ImportFault =
  | "not_an_address"
  | "twice"
  | "withdrew"
  | "suppressed"
  | "erased"
  | "subscribed"
  | "no_proof";

/** What a file would do, or did. */
export type ImportReport = {
  readonly rows: number;
  readonly taken: number;
  /** Of them those whose proof stands in the file. */
  readonly proven: number;
  readonly left: readonly {
    readonly reason: ImportFault;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
};

/** How many lines with an address have been looked at. */
export type ImportProgress = { readonly done: number; readonly of: number };

/** What the server tells while it works on a file, and last what came of it. */
export type ImportNews =
  | { readonly progress: ImportProgress }
  | { readonly answer: Result<ImportReport, string> };
