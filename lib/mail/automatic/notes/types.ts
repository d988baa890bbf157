export type LetterGroup = "orders" | "money" | "returns" | "account" | "readers" | "shop" | "written";

/** What people are told of a letter. */
export type LetterNote = {
  readonly group: LetterGroup;
  readonly name: string;
  /** The end of "It is written …". */
  readonly when: string;
  readonly to: string;
  /** Why it cannot be switched off; null for one that can. */
  readonly stays: string | null;
  /** What follows for one that is switched off. */
  readonly without?: string;
  /** What is fixed in it, where that is worth a word. */
  readonly fixed?: string;
  /** Names of its occasions, where it has several. */
  readonly occasions?: Readonly<Record<string, string>>;
};
