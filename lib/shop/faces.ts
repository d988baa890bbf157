/** What a family looks like in a style sheet, and which of fontsource's files it is made of. */
type Face = {
  readonly name: string;
  /** Family names with what stands in for them, as CSS writes them. */
  readonly stack: string;
  /** Package and beginning of the file names; null for the pair every page carries already. */
  readonly files: string | null;
  readonly weights: string;
};

const serif = '"Iowan Old Style", "Palatino Linotype", Georgia, serif';
const sans = '"Helvetica Neue", Helvetica, Arial, sans-serif';

/** The families a shop may choose from, by what the settings call them. All come with the program and from its own address. */
export const faces = {
  fraunces: { name: "Fraunces", stack: `Fraunces, ${serif}`, files: null, weights: "100 900" },
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
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;
