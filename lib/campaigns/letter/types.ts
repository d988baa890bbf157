import type { PersonalField } from "../content/types";

/** A piece of a compiled letter: words as they stand, or what each reader has of their own. */
export type LetterPart =
  | string
  | { readonly field: PersonalField; readonly fallback: string }
  /** The place of an address in `links`, from 0. */
  | { readonly link: number }
  | { readonly reader: "preferences" | "stop" };

/** A letter written once for all its readers; plain data, so that it can be kept. */
export type CompiledLetter = {
  readonly subject: readonly LetterPart[];
  readonly html: readonly LetterPart[];
  readonly text: readonly LetterPart[];
  /** Where the letter leads, each address once. The reader's own pages and addresses of mail are not among them. */
  readonly links: readonly string[];
  /** What of a reader the letter asks for. */
  readonly fields: readonly PersonalField[];
};

/** What is known of a reader; what is missing or empty gets the writer's fallback. */
export type ReaderFields = Readonly<Partial<Record<PersonalField, string | null>>>;

export type LetterReader = {
  readonly fields: ReaderFields;
  readonly readerLinks: { readonly preferences: string; readonly stop: string };
  /** The address that stands for a link of the letter, by its place in `links`. */
  readonly go: (linkNo: number) => string;
};
