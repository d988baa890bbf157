/** What a family looks like in a style sheet, and which of fontsource's files it is made of. */
type Face = {
  readonly name: string;
  /** Family names with what stands in for them, as CSS writes them. */
  readonly stack: string;
  /** Package and beginning of the file names; null for the pair every page carries already. */
  readonly files: string | null;
  /** What a page says in place of the stack: the pair it carries goes by variables of `app/fonts.ts`. */
  readonly page?: string;
  readonly weights: string;
};

export type FaceName =
  | "fraunces"
  | "newsreader"
  | "playfair-display"
  | "source-serif-4"
  | "bricolage-grotesque"
  | "instrument-sans"
  | "source-sans-3"
  | "figtree";

const serif = '"Iowan Old Style", "Palatino Linotype", Georgia, serif';
const sans = '"Helvetica Neue", Helvetica, Arial, sans-serif';

/** The families a shop may choose from, by what the settings call them. All come with the program and from its own address. */
export const faces: Record<FaceName, Face> = {
  fraunces: {
    name: "Fraunces",
    stack: `Fraunces, ${serif}`,
    page: `var(--font-fraunces-extended), var(--font-fraunces-vietnamese), var(--font-fraunces), ${serif}`,
    files: null,
    weights: "100 900",
  },
  newsreader: { name: "Newsreader", stack: `Newsreader, ${serif}`, files: "newsreader", weights: "200 800" },
  "playfair-display": {
    name: "Playfair Display",
    stack: `"Playfair Display", ${serif}`,
    files: "playfair-display",
    weights: "400 900",
  },
  "source-serif-4": {
    name: "Source Serif",
    stack: `"Source Serif", ${serif}`,
    files: "source-serif-4",
    weights: "200 900",
  },
  "bricolage-grotesque": {
    name: "Bricolage Grotesque",
    stack: `"Bricolage Grotesque", ${sans}`,
    files: "bricolage-grotesque",
    weights: "200 800",
  },
  "instrument-sans": {
    name: "Instrument Sans",
    stack: `"Instrument Sans", ${sans}`,
    page: `var(--font-instrument-extended), var(--font-instrument), ${sans}`,
    files: null,
    weights: "400 700",
  },
  "source-sans-3": {
    name: "Source Sans",
    stack: `"Source Sans", ${sans}`,
    files: "source-sans-3",
    weights: "200 900",
  },
  figtree: { name: "Figtree", stack: `Figtree, ${sans}`, files: "figtree", weights: "300 900" },
};
