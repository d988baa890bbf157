/** What became of baskets left behind. */
export type Outcome = {
  /** Noted, every one: also those whose series ended before a letter. */
  readonly left: number;
  /** Got a letter at least. */
  readonly written: number;
  readonly returned: number;
  readonly bought: number;
  /** What their orders came to, refunds taken off; minor units. */
  readonly money: number;
};

/** Those who get letters beside those who were held out, by chance. */
export type Compared = { readonly reminded: Outcome; readonly heldOut: Outcome };

/** "2026-11" */
export type MonthOutcome = Compared & { readonly month: string };

export type LetterOutcome = {
  readonly number: number;
  readonly written: number;
  /** Pressed the button behind its link. */
  readonly returned: number;
  /** Bought after it and before the next one. */
  readonly bought: number;
  readonly money: number;
};

/**
 * How much more often those who are reminded buy, in parts of one, with the bounds between which it lies nineteen times out
 * of twenty.
 */
export type Difference =
  | { readonly known: "too_few"; readonly missing: number }
  | {
      readonly known: "unclear" | "more" | "less";
      readonly more: number;
      readonly low: number;
      readonly high: number;
    };
