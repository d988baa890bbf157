import type { ListPage } from "@/lib/values/list-page";
import type { SaleStanding, WindowKind } from "../types";

export type WindowForm = {
  /** Empty while it is new. */
  id: string;
  kind: WindowKind;
  segmentId: string;
  /** Key of a step of the points programme. */
  tier: string;
  /** As a field of date and time has it, in the shop's time zone. */
  opensAt: string;
};

export type WindowChoice = { readonly value: string; readonly label: string; readonly people: number };

/** Whom a window can be for, with the people each would let in now. */
export type WindowChoices = {
  readonly segments: readonly WindowChoice[];
  /** The programme's steps, the lowest first; each with those above it. */
  readonly tiers: readonly WindowChoice[];
  /** Whether the points programme is switched on: while it is off nobody stands on a step. */
  readonly programme: boolean;
  /** Customers who read the letters; counted up to one more than `most`. */
  readonly readers: number;
  readonly most: number;
};

/** What the editor of a sale holds, as typed. */
export type SaleForm = {
  id: string | null;
  version: number;
  name: string;
  percent: string;
  /** Prices of their own by variant, as typed; "" for none. */
  ownPrices: Record<string, string>;
  productIds: string[];
  collectionIds: string[];
  opensAt: string;
  endsAt: string;
  limitPerCustomer: string;
  /** How many in a hundred get none of the letters of its windows. */
  holdout: number;
  windows: WindowForm[];
};

/** A sale as its form says, read. */
export type SaleRule = {
  readonly name: string;
  readonly percent: number | null;
  readonly ownPrices: Readonly<Record<string, number>>;
  readonly productIds: readonly string[];
  readonly collectionIds: readonly string[];
  readonly opensAt: Date | null;
  readonly endsAt: Date | null;
  readonly limitPerCustomer: number | null;
  /** In a million. */
  readonly holdoutShare: number;
  readonly windows: readonly {
    readonly id: string;
    readonly kind: WindowKind;
    readonly segmentId: string | null;
    readonly tier: string | null;
    readonly opensAt: Date;
  }[];
};

/** One variant in a sale. Minor units. */
export type PricedPiece = {
  readonly variantId: string;
  readonly productId: string;
  readonly title: string;
  readonly usual: number;
  /** Null where it is no part of the sale, for the reason in `leftOut`. */
  readonly price: number | null;
  readonly leftOut: "gift_card" | "not_lower" | null;
  /** Pieces that may be sold now; null: sold without limit. */
  readonly stockLeft: number | null;
  /** The lowest price of the 30 days before the opening, as far as it is known; null: nothing may be announced. */
  readonly lowestPrior: number | null;
};

/** Another sale of the same goods at the same time. */
export type Overlap = {
  readonly saleId: string;
  readonly name: string;
  /** Its opening and its end for everybody. */
  readonly from: Date;
  readonly until: Date;
  /** The beginning of its first window; null where it has none. */
  readonly firstAt: Date | null;
  /** Variants in both, and those of them of which the other one's price is lower, or the same. */
  readonly variants: number;
  readonly lower: number;
  readonly same: number;
  /** The first of them with both prices, minor units. */
  readonly goods: readonly { readonly title: string; readonly here: number; readonly there: number }[];
};

/** What a sale comes to as it is written now. */
export type SalePreview = {
  readonly pieces: readonly PricedPiece[];
  /** Variants in all; `pieces` holds the first of them. */
  readonly total: number;
  readonly reduced: number;
  /** Reduced ones of which no reduction may be announced. */
  readonly silent: number;
  readonly overlaps: readonly Overlap[];
};

export type SaleListRow = {
  readonly id: string;
  readonly name: string;
  readonly standing: SaleStanding;
  readonly percent: number | null;
  readonly opensAt: Date | null;
  readonly endsAt: Date | null;
  /** The first window's beginning. */
  readonly firstAt: Date | null;
  readonly variants: number;
};

/** How many were invited by hand, and how many of them pressed their link's button. */
export type InvitationCount = { readonly made: number; readonly used: number };

export type InvitationList = { readonly saleName: string; readonly page: ListPage<InvitationRow> };

export type InvitationRow = {
  readonly id: string;
  readonly email: string;
  readonly createdAt: Date;
  /** The personal link. */
  readonly url: string;
  readonly usedAt: Date | null;
};

export type SaleEditor = {
  readonly form: SaleForm;
  readonly standing: SaleStanding;
  readonly opensAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  /** Null when it has no window for holders of an invitation. */
  readonly invitations: InvitationCount | null;
  /** What the ids in the form are called. */
  readonly names: Readonly<Record<string, string>>;
};
