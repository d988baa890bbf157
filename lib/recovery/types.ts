/** What lay in a basket when it was left. */
export type LeftItem = {
  readonly variantId: string;
  readonly quantity: number;
  /** What a piece cost then, minor units. */
  readonly unitPrice: number;
};

/** Why a series of letters ended. The others are the outbox's own words for who must not be written to. */
export type SeriesEnd =
  | "finished"
  | "bought"
  | "returned"
  | "changed"
  | "gone"
  | "too_late"
  | "suppressed"
  | "never_asked"
  | "asked"
  | "told"
  | "withdrawn"
  | "paused"
  | "reminded"
  | "often_enough";

/** One thing that is not as it was when the basket was left. */
export type Change = { readonly variantId: string; readonly sentence: string };
