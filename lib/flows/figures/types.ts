/** What came of a flow, over all its versions. */
export type FlowFigures = {
  readonly inIt: number;
  /** People who got a letter of it. */
  readonly written: number;
  /** Of them, who followed a link of one; the held-out have none to follow. */
  readonly followed: number;
  /**
   * Of whoever came to a first letter, written or held back: how many, and how many paid an order within thirty days of it.
   * The two differ in nothing but the letter.
   */
  readonly treated: Bought;
  readonly held: Bought;
  /** Paid by the treated within those thirty days, less what was given back; minor units. */
  readonly money: number;
};

type Bought = { readonly people: number; readonly bought: number };

/** Why people are out of a flow, or a letter was left out, with how many. */
export type FlowReasons = {
  readonly endings: readonly { readonly ending: string; readonly count: number }[];
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
};
