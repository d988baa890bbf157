import type { ReactNode } from "react";

/** A colour in the light and in the dark scheme, as "#rrggbb". */
type Colour = { light: string; dark: string };
export type Colours = Record<
  "paper" | "raised" | "surface" | "ink" | "ink-soft" | "line" | "accent" | "on-accent",
  Colour
>;

/** Who writes a letter and how their letters look; every letter gets it beside its own props. */
export type Sender = {
  brand: string;
  shopUrl: string;
  colours: Colours;
  /** Families as CSS writes them, with those that stand in where a mail program has them not. */
  faces: { display: string; text: string };
  /** Address of the shop's logo; without one its name is set in type. */
  logoUrl: string | null;
  /** The person who signs, and as what. */
  personName: string;
  personRole: string;
  legalName: string;
  address: readonly string[];
  email: string;
  phone: string | null;
  companyNumber: string | null;
  vatNumber: string | null;
  /** Where this letter's reader decides about letters; null for whom nothing is known about them. */
  reader?: ReaderLinks | null;
};

/** Addresses that belong to one reader. */
export type ReaderLinks = { preferences: string; stop: string; oneClick: string };

/** A letter: the line in the list of letters, and what stands inside. */
export type Letter<Props> = {
  subject: (props: Props, sender: Sender) => string;
  Body: (letter: { props: Props; sender: Sender }) => ReactNode;
  /** Where an answer goes when not to the shop. */
  replyTo?: (props: Props) => string;
};

/**
 * Words of a letter that the shop's people may change: plain text with fields in {curly brackets}, paragraphs with an empty
 * line between them. What stands in [square brackets] with a field is left out where the field has nothing to say.
 */
export type LetterWords = {
  subject: string;
  /** The line that lists of letters show behind the subject. */
  preview: string;
  heading: string;
  opening: string;
  closing: string;
};

/** A letter whose words can be changed. What law or safety needs said stands in its body, between opening and closing. */
export type Worded<Props, Occasion extends string = string> = {
  /** Which of the words it takes; without one there are the usual ones only. */
  occasion?: (props: Props) => Occasion;
  /** The shop's words until its people write others. */
  words: Record<Occasion, LetterWords>;
  /** What the fields say; every letter has {shop} besides. */
  fields: Record<string, (props: Props, sender: Sender) => string | null>;
  /** Fields that have nothing to say in some of these letters. */
  sometimes?: readonly string[];
  /** `words` with their fields filled in. */
  Body: (letter: { props: Props; sender: Sender; words: LetterWords }) => ReactNode;
  /** Where an answer goes when not to the shop. */
  replyTo?: (props: Props) => string;
};

/** Amounts in a letter are whole minor units; this says how they are written. */
export type Currency = { currency: string; locale: string };

export type Pieces = { title: string; variantTitle: string | null; quantity: number };

/** An order as its letters tell it: the very figures that were charged. */
export type OrderProps = Currency & {
  number: number;
  /** Signed address of the order's own page. */
  url: string;
  /** `amount` is unit price times quantity, before the order's discount. */
  lines: readonly (Pieces & { amount: number })[];
  subtotal: number;
  /** Each by its name; `amount` is what it took off. */
  discounts: readonly { label: string; amount: number }[];
  deliveryTotal: number;
  deliveryName: string;
  /** What discounts did to its price: "free with SUMMER"; letters written before it was told have none. */
  deliveryOffer?: string | null;
  taxIncluded: number;
  taxAdded: number;
  total: number;
};

/** When and where it comes; days are "YYYY-MM-DD". */
export type DeliveryProps = {
  kind: "parcel" | "collection";
  name: string;
  from: string | null;
  until: string | null;
  address: readonly string[];
  /** The counter of a collection. */
  collectFrom: { address: readonly string[]; hours: string } | null;
};
