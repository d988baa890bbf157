/** A run of words; "\n" breaks the line. */
export type Span = { text: string; bold?: boolean; italic?: boolean; href?: string };

/** A picture as mail programs can show it; the width and height are of the file. */
export type LetterPicture = { src: string; alt: string; width: number; height: number };

/** A product as it is at the moment of writing; amounts in minor units. */
export type LetterProduct = {
  id: string;
  href: string;
  title: string;
  picture: LetterPicture | null;
  price: number;
  /** Several prices are possible and this is the lowest. */
  from: boolean;
  /** The lowest price of the 30 days before a reduction; null when none may be announced. */
  lowestPrior: number | null;
  percent: number | null;
  available: boolean;
};

export type WordsBlock =
  | { kind: "paragraph"; words: readonly Span[] }
  | { kind: "heading"; level: 2 | 3; words: readonly Span[] };

/** A part of a letter with everything that it shows: nothing is looked up any more. */
export type LetterBlock =
  | WordsBlock
  | { kind: "list"; ordered: boolean; items: readonly (readonly Span[])[] }
  | { kind: "picture"; picture: LetterPicture; href: string | null; caption: string }
  | { kind: "products"; products: readonly LetterProduct[]; asOf: string }
  | {
      kind: "story";
      picture: LetterPicture | null;
      href: string | null;
      side: "start" | "end";
      blocks: readonly WordsBlock[];
    }
  | {
      kind: "question";
      question: string;
      answers: readonly { text: string; href: string }[];
      reply: string | null;
    }
  | { kind: "voucher"; words: string; code: string | null; until: string | null; href: string }
  | { kind: "divider" }
  | { kind: "button"; text: string; href: string };
