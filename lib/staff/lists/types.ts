import type { z } from "zod";
import type { Answer } from "../types";
import type { selectionSchema } from "./schema";

/** Rows chosen in a list: some by their ids, or all that a request matches. */
export type Selection = z.infer<typeof selectionSchema>;

/** What an action on many rows did. */
export type BulkDone = {
  readonly done: number;
  /** Rows that it did not fit (already so, not allowed in their state). */
  readonly skipped?: number;
  /** A sentence of its own; "12 changed." otherwise. */
  readonly note?: string;
  /** Handed to the action's `undo`; without it there is no way back. */
  readonly undo?: string;
};

/** What an action on many rows would do. */
export type BulkPreview = {
  readonly count: number;
  /** The first rows with what changes. */
  readonly lines: readonly { readonly label: string; readonly before?: string; readonly after?: string }[];
  readonly note?: string;
};

export type BulkInput = { readonly selection: Selection; readonly value?: string };

/** Something that can be done to the chosen rows of a list; the functions are server actions. */
export type BulkAction = {
  readonly id: string;
  readonly label: string;
  readonly tone?: "danger";
  /** Asked first, for example which tag to add. */
  readonly ask?: {
    readonly label: string;
    readonly options?: readonly { readonly value: string; readonly label: string }[];
    readonly required?: boolean;
  };
  readonly run?: (input: BulkInput) => Promise<Answer<BulkDone>>;
  /** Instead of `run`: a page opened beside this one with the choice, as `&id=…&id=…` or `&matching=<the list's query>`. */
  readonly open?: string;
  readonly preview?: (input: BulkInput) => Promise<Answer<BulkPreview>>;
  readonly undo?: (input: { token: string }) => Promise<Answer<unknown>>;
};

export type ListView = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly columns: readonly string[];
};

/** One person's own ways of looking at a list. */
export type ListViews = {
  readonly views: readonly ListView[];
  /** The columns they chose, in order; null for the usual ones. */
  readonly columns: readonly string[] | null;
};
