import type { NewsRefusal } from "@/lib/mail/enqueue-news";

/** Whom a campaign means. */
export type AudienceAsk = {
  readonly topic: string;
  /** Null: every reader of the topic. */
  readonly segmentId: string | null;
};

/** Why somebody known to the shop gets no letter: a word of the database's rule, or the segment does not hold them. */
export type LeftOut = NewsRefusal | "not_in_segment";

export type Audience = {
  /** Every address that ever said anything about letters. */
  readonly known: number;
  /** Who would be written to now, those held out among them. */
  readonly gets: number;
  /** Everybody else, by the first reason that holds; reasons nobody has are left out. */
  readonly leftOut: readonly { readonly reason: LeftOut; readonly count: number }[];
};
