export type EmailPage = {
  /** The address the account has now. */
  readonly email: string;
  /** Signed in so lately that the address may be changed. */
  readonly fresh: boolean;
  /** A letter that waits for its code. */
  readonly open: { readonly email: string; readonly triesLeft: number } | null;
  /** What was typed as the new address. */
  readonly typed: string;
  /** Orders that were placed with the present address and are in no account yet. */
  readonly unclaimed: number;
  readonly emailError: string | null;
  readonly codeError: string | null;
  /** What is to be said of the whole. */
  readonly message: string | null;
};

/** What the letter's link shows: `email` is null when it was used, is too old, or belongs to another account. */
export type EmailLinkPage = {
  readonly signed: string;
  readonly email: string | null;
  readonly present: string;
};
