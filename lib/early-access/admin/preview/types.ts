import type { SaleStanding, WindowKind } from "../../types";

/** Whose eyes a preview has. */
export type PreviewPerson = {
  /** "" for a visitor nobody knows, else the id of a customer or an invitation. */
  readonly id: string;
  readonly kind: "visitor" | "customer" | "invitation";
  readonly name: string;
  readonly email: string | null;
};

/** Why a price of a sale is not the one that counts. */
export type PreviewWhy =
  /** Another one is lower, or the usual price is. */
  | "not_lowest"
  /** They have had all the pieces that one customer gets. */
  | "limit"
  /** Its early access is for others. */
  | "not_theirs"
  /** It has not begun for anybody. */
  | "not_begun";

/** One price of a sale that there is of a variant, minor units. */
export type PreviewOffer = {
  readonly saleId: string;
  readonly saleName: string;
  readonly price: number;
  readonly opensAt: Date;
  readonly until: Date;
  /** Everybody has it, or this person does before everybody. */
  readonly access: "public" | "members" | null;
  /** Of early access: the window they have it through; the others' windows where it is not theirs. */
  readonly windows: readonly {
    readonly kind: WindowKind;
    readonly of: string | null;
    readonly opensAt: Date;
  }[];
  /** Pieces this person may still have at this price; null without a limit. */
  readonly left: number | null;
  /** Null for the one that counts. */
  readonly why: PreviewWhy | null;
};

export type PreviewRow = {
  readonly variantId: string;
  readonly productId: string;
  readonly title: string;
  /** "Small / Oat"; null where there is only one. */
  readonly variantTitle: string | null;
  readonly usual: number;
  /** What the page shows everybody. */
  readonly everybody: number;
  /** What this person is shown on it, and pays for one piece. */
  readonly shown: number;
  readonly pays: number;
  readonly onSale: boolean;
  readonly soldOut: boolean;
  /** The one that counts first. */
  readonly offers: readonly PreviewOffer[];
};

export type Preview = {
  readonly person: PreviewPerson;
  readonly at: Date;
  readonly rows: readonly PreviewRow[];
  /** Variants in all; `rows` holds the first of them. */
  readonly total: number;
  /** The sale that was asked for; where it stands at that moment. */
  readonly sale: { readonly id: string; readonly name: string; readonly standing: SaleStanding } | null;
  /** Shown as if this draft were scheduled. */
  readonly asIf: boolean;
};

/** What the address of the preview asks for, as it came. */
export type PreviewAsked = {
  /** "" for a visitor, else a customer's or an invitation's id. */
  readonly who: string;
  /** "2026-11-27T09:00" by the shop's clock; "" for now. */
  readonly at: string;
  /** One sale; null for all that somebody has a price of then. */
  readonly sale: string | null;
};

export type PreviewAnswer = {
  readonly person: PreviewPerson | null;
  /** A sentence a field. */
  readonly faults: { readonly who?: string; readonly at?: string };
  readonly preview: Preview | null;
  /** Why a draft could not be shown as if it were scheduled. */
  readonly refused: string | null;
};
