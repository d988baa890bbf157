import type { OfferedProvider } from "@/lib/customers/providers/types";

export type SignInPage = {
  /** Where to go once signed in. */
  readonly next: string;
  readonly email: string;
  /** What is wrong with the address. */
  readonly error: string | null;
  /** What is to be said of the whole. */
  readonly message: string | null;
  readonly signedOut: boolean;
  readonly providers: readonly OfferedProvider[];
};

export type CodePage = {
  readonly email: string;
  readonly next: string;
  readonly triesLeft: number;
  readonly error: string | null;
};

/** `email` is null once the letter was used or is too old. */
export type LinkPage = { readonly signed: string; readonly email: string | null };
