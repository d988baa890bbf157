import type { WindowKind } from "../../types";

/** The letters of one window, as they are set and as far as they have gone out. */
export type MailingRow = {
  readonly windowId: string;
  readonly kind: WindowKind;
  /** What a window of one group is called: the segment's name, or the step's. */
  readonly group: string | null;
  readonly opensAt: Date;
  /** How many people the window lets in at this moment, counted to one more than `mostCounted`. */
  readonly letIn: number;
  /** How many of them may be written to, by topic; empty where they are too many. */
  readonly allowed: Readonly<Record<string, number>>;
  /** Null while nobody is written to. */
  readonly mailing: {
    readonly topic: string;
    readonly spreadMinutes: number;
    /** When its readers were written down; null while it waits for the window. */
    readonly gatheredAt: Date | null;
    readonly stoppedAt: Date | null;
    readonly written: number;
    readonly due: number;
    /** Let in, but letters about its topic are not what they asked for. */
    readonly silent: number;
    /** Left without by lot. */
    readonly held: number;
    /** Those who were left out, by reason. */
    readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  } | null;
};

export type Mailings = {
  readonly rows: readonly MailingRow[];
  /** What letters can be about. */
  readonly topics: readonly { readonly key: string; readonly title: string }[];
  readonly maySend: boolean;
  /** Of more people than that is said only that they are more. */
  readonly mostCounted: number;
  /** How many in a million are left without, by lot. */
  readonly holdoutShare: number;
};
