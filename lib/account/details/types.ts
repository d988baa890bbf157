export type DetailsPage = {
  readonly email: string;
  readonly name: string;
  readonly nameError: string | null;
  readonly locale: string;
  readonly locales: readonly { readonly code: string; readonly words: string }[];
  readonly topics: readonly {
    readonly topic: string;
    readonly title: string;
    /** Where it stands, in whole sentences. */
    readonly words: string;
    readonly wording: string;
    readonly canTakeBack: boolean;
  }[];
};
