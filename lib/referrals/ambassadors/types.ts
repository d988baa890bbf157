import type { Picture, ProductCard } from "@/lib/catalogue/types";
import type { QrPicture } from "@/lib/values/qr-picture";
import type { Doubt } from "../types";

export type AmbassadorState = "applied" | "invited" | "active" | "refused" | "ended";
export type CommissionState = "pending" | "review" | "earned" | "refused";

/** What speaks against an order counting: something in common, or more orders in a month than usual. */
export type CommissionDoubt = Exclude<Doubt, "same_friend"> | "many_orders";

/** Why an order earns no commission. */
export type NoCommissionWhy = "own_order" | "given_back" | "decided" | "gone";

/** What an ambassador is paid. money: hundredths of a percent of the goods; points: so many for every hundred minor units. */
export type Rate = { readonly unit: "money" | "points"; readonly rate: number };

/** What an ambassador wrote, as it is or would be shown. */
export type ShownPage = {
  readonly id: string;
  readonly words: string;
  readonly picture: Picture | null;
  readonly mediaId: string | null;
  readonly goods: readonly ProductCard[];
  readonly reason: string | null;
  readonly writtenAt: Date;
};

/** A statement; amounts in minor units of its currency, or points. */
export type OwnStatement = {
  readonly id: string;
  readonly unit: string;
  readonly month: Date;
  readonly broughtForward: number;
  readonly earned: number;
  readonly takenBack: number;
  readonly total: number;
  readonly minimum: number;
  readonly payable: boolean;
  readonly issuedAt: Date;
  readonly paidOn: Date | null;
  readonly paidReference: string | null;
};

/** What one order earned, or what was taken back of it. */
export type StatementLine = {
  readonly key: string;
  /** When the order was paid, and when this was earned or taken back. */
  readonly orderedAt: Date;
  readonly at: Date;
  readonly goods: number;
  readonly currency: string;
  readonly amount: number;
};

/** What came of an ambassador's page and code. */
export type AmbassadorFigures = {
  readonly visits: number;
  readonly shares: number;
  readonly taken: number;
  /** Orders with the code, those refused left out, and what their goods come to without what went back, minor units. */
  readonly orders: number;
  readonly goods: number;
  /** What waits, and what was earned and not taken back, in the unit they are paid in now. */
  readonly pending: number;
  readonly earned: number;
  /** Buyers who recommend the shop themselves. */
  readonly inTurn: number;
};

export type Fields = Readonly<Record<string, string>>;

/** The area of an ambassador in their account. */
export type AmbassadorHome = {
  readonly name: string;
  readonly state: AmbassadorState;
  /** Address of their page. */
  readonly url: string;
  readonly code: string;
  /** A currency, or "points". */
  readonly unit: string;
  readonly live: ShownPage | null;
  readonly waiting: ShownPage | null;
  /** The newest that was refused, while that is the last word. */
  readonly refused: ShownPage | null;
  readonly picture: Picture | null;
  readonly qr: QrPicture;
  readonly pays: string;
  readonly gives: string | null;
  /** Words to pass on, each an ad that says so. */
  readonly share: readonly string[];
  readonly terms: { readonly wording: string; readonly at: Date } | null;
  readonly figures: AmbassadorFigures;
  readonly statements: readonly OwnStatement[];
  readonly typed: Fields;
  readonly faults: Fields;
};
