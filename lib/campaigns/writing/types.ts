import type { z } from "zod";
import type { Wording } from "../content/schema";
import type { newCampaignSchema } from "./schema";

export type NewCampaign = z.output<typeof newCampaignSchema>;
export type Variant = "a" | "b";

/** A letter as its editor begins: the second wording is there while a trial is. */
export type Wordings = { readonly a: Wording; readonly b?: Wording | undefined };

/** What an editor shows of the things that blocks name. */
export type PictureLook = { readonly id: string; readonly src: string; readonly alt: string };
export type ProductLook = {
  readonly id: string;
  readonly title: string;
  readonly src: string | null;
  readonly price: number;
  readonly from: boolean;
  /** The lowest price of the 30 days before, where it may be told. */
  readonly lowestPrior: number | null;
  /** Why readers will not see it as one they can buy; null when nothing is in the way. */
  readonly fault: "sold_out" | "not_published" | null;
};
export type VoucherLook = {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly summary: string;
  readonly ended: boolean;
};
export type Looks = {
  readonly media: readonly PictureLook[];
  readonly products: readonly ProductLook[];
  readonly vouchers: readonly VoucherLook[];
};

export type VersionRow = { readonly no: number; readonly by: string; readonly at: Date };
export type NoteRow = {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly at: Date;
  readonly doneAt: Date | null;
};

/** Everything the page for writing shows. */
export type WritingDesk = {
  readonly campaign: {
    readonly id: string;
    readonly name: string;
    readonly topic: string;
    readonly version: number;
    readonly changedAt: Date;
    readonly changedBy: string;
    /** Only drafts are written on. */
    readonly draft: boolean;
  };
  readonly wordings: Wordings;
  /** Of what the wordings say. */
  readonly mark: string;
  readonly versions: readonly VersionRow[];
  readonly notes: readonly NoteRow[];
  /** Who can be sent a test. */
  readonly staff: readonly { readonly id: string; readonly name: string; readonly self: boolean }[];
};

/** What somebody else did while one wrote. */
export type LetterMeanwhile = {
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  readonly wordings: Wordings;
  readonly mark: string;
};

/** A letter after a change of it. */
export type ChangedLetter = { readonly version: number; readonly wordings: Wordings; readonly mark: string };

/** A letter as a reader would see it. */
export type LetterPreview = {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** Of the HTML as it travels. */
  readonly bytes: number;
};
