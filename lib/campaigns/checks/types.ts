import type { MailDomain } from "@/lib/mail/domain/types";
import type { Audience } from "../audience/types";
import type { Wording } from "../content/schema";
import type { CompiledLetter } from "../letter/types";

/** mend: it cannot be sent like this. */
type CheckLevel = "ok" | "warning" | "mend";

export type Finding = {
  readonly level: CheckLevel;
  /** A whole sentence. */
  readonly title: string;
  /** What it is about, a line each. */
  readonly lines?: readonly string[];
  /** What can be done about it, a whole sentence. */
  readonly advice?: string;
  /** The page to mend it on: a step of the campaign, or an address of the admin area. */
  readonly way?: { readonly label: string; readonly to: string };
};

/** Whether something is at an address. unsure: it could not be asked; unasked: not yet. */
export type LinkAnswer = "alive" | "dead" | "unsure" | "unasked";

export type CheckedLink = {
  readonly url: string;
  /** A page of this shop. */
  readonly own: boolean;
  readonly answer: LinkAnswer;
  /** What was answered, in words. */
  readonly note: string;
};

export type CheckedWording = {
  readonly variant: "a" | "b";
  readonly wording: Wording;
  readonly compiled: CompiledLetter;
  /** Of the HTML that one reader gets. */
  readonly bytes: number;
};

export type CheckFacts = {
  readonly now: Date;
  /** Whether two wordings are to be tried. */
  readonly trial: boolean;
  readonly audience: Audience;
  /** Those that are to be sent and are written, "a" first. */
  readonly wordings: readonly CheckedWording[];
  readonly links: readonly CheckedLink[];
  readonly products: readonly {
    readonly title: string;
    readonly state: "for_sale" | "sold_out" | "not_for_sale";
  }[];
  readonly vouchers: readonly {
    readonly title: string;
    readonly active: boolean;
    readonly startsAt: Date | null;
    readonly endsAt: Date | null;
    /** Of a limit, all uses are gone. */
    readonly usedUp: boolean;
  }[];
  /** Null where letters stay in the local inbox or nothing was asked. */
  readonly domain: MailDomain | null;
  readonly openNotes: number;
  readonly approval: { readonly wanted: boolean; readonly given: boolean };
};

/** One thing that is looked at before a letter goes out. */
export type Check = (facts: CheckFacts) => Finding;
