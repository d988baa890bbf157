/** What a made-up basket would pay, as it is written. */
export type BasketTrial = {
  readonly lines: readonly {
    readonly key: string;
    readonly name: string;
    readonly quantity: number;
    readonly full: string;
    /** What each discount takes off this line. */
    readonly off: readonly { readonly name: string; readonly amount: string }[];
    readonly total: string;
    readonly gift: boolean;
  }[];
  /** Articles that cannot be bought now. */
  readonly unavailable: readonly string[];
  readonly sums: readonly { readonly label: string; readonly amount: string }[];
  readonly total: string;
  readonly applied: readonly { readonly name: string; readonly gives: string; readonly draft: boolean }[];
  readonly together: string | null;
  /** Why the others do not count, automatic ones with them. */
  readonly refused: readonly string[];
  readonly hint: string | null;
};
