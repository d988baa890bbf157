/** What happened, by its kind; the sentence is made of `data`. */
export type TimelineKind =
  | "order"
  | "payment"
  | "refund"
  | "shipped"
  | "delivered"
  | "withdrawal"
  | "return"
  | "question"
  | "letter"
  | "consent"
  | "note"
  | "sign_in"
  | "change";

/** A row of any source. `key` settles ties between sources. */
export type TimelineRow = {
  readonly key: string;
  readonly at: Date;
  readonly kind: TimelineKind;
  readonly data: Readonly<Record<string, string | number | null>>;
};

export type TimelineEntry = {
  readonly key: string;
  readonly at: Date;
  readonly kind: TimelineKind;
  readonly title: string;
  /** More of it: what was written, why. */
  readonly text: string | null;
  readonly href: string | null;
};

export type TimelinePage = {
  readonly entries: readonly TimelineEntry[];
  /** The place to go on from; null at the beginning of all. */
  readonly next: string | null;
};
