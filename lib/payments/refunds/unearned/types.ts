/** Discounts that a buyer would not have had for what they keep. */
export type Unearned = {
  readonly names: readonly string[];
  /** What was paid for what stays, and what it would have cost without those discounts. */
  readonly paid: number;
  readonly full: number;
};
