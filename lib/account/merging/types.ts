/** One side of a merge, as far as it matters for deciding. */
export type MergeSide = {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  readonly email: string;
  readonly phone: string | null;
  readonly hasAccount: boolean;
  readonly orders: number;
  readonly spent: number;
  readonly addresses: number;
  readonly notes: number;
  readonly saved: number;
  readonly tags: readonly string[];
  readonly newsletter: string | null;
};

export type MergeRefusal = "both_have_accounts" | "keep_the_account";

export type MergePreview = {
  readonly keep: MergeSide;
  readonly other: MergeSide;
  readonly refusal: MergeRefusal | null;
};

export type Merged = { readonly id: string; readonly orders: number };
