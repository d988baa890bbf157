import type { LetterTopic } from "@/lib/shop/types";
import type { WaitingWish } from "./wishes/types";

/** How somebody showed that it was they who said so, or what else it rests on. */
export type Proof = "double_opt_in" | "signed_in" | "letter_link" | "bought" | "import" | "statement";
export type Act = "asked" | "told" | "given" | "withdrawn" | "paused" | "resumed";
type Basis = "consent" | "soft";
export type Frequency = "every" | "monthly";

/** A row for the ledger. */
export type ConsentWord = {
  readonly email: string;
  readonly act: Act;
  /** A topic's key; "similar" for the soft opt-in; "*" for all, in pauses only. */
  readonly topic: string;
  /** The exact words shown. */
  readonly wording: string;
  /** Where: footer, landing, checkout, account, letter, one_click, complaint, import… */
  readonly source: string;
  readonly basis?: Basis;
  readonly proof?: Proof;
  readonly evidence?: Record<string, string | number | null>;
  readonly locale?: string;
  readonly until?: Date;
  readonly orderId?: string;
};

/** A topic with the words that stand beside its box, and their mark for the form. */
export type OfferedTopic = LetterTopic & { readonly wording: string; readonly mark: string };

/** The fields for somebody's birthday: what stands beside them, and what is chosen. */
export type BirthdayFields = {
  readonly wording: string;
  readonly mark: string;
  /** As chosen, also where no year has such a day: "29", "2"; empty for none. */
  readonly day: string;
  readonly month: string;
  readonly error: string | null;
  /** Whether one is kept, to be changed or taken out. */
  readonly given: boolean;
  /** The box for a present of points on that day; null where there is none. */
  readonly present: {
    readonly wording: string;
    readonly mark: string;
    readonly chosen: boolean;
    /** How many, as the rules are now. */
    readonly points: number;
  } | null;
};

/** Somebody's page about letters. */
export type Preferences = {
  readonly email: string;
  readonly topics: readonly (OfferedTopic & { readonly chosen: boolean })[];
  /** Whether letters about similar goods come because of a purchase. */
  readonly similar: boolean;
  /** Whether the links they follow may be gone by. */
  readonly links: OfferedTopic & { readonly chosen: boolean };
  readonly frequency: Frequency;
  readonly birthday: BirthdayFields;
  /** Written out; null when nothing is paused. */
  readonly pausedUntil: string | null;
  /** No letter reaches this address: its mailbox refused one, or called one spam. */
  readonly unreachable: boolean;
  /** What one letter each was asked for. */
  readonly wishes: readonly WaitingWish[];
  /** Whether any letter of news may come at all. */
  readonly anything: boolean;
};
