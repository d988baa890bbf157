import type { SavedSettings } from "@/lib/shop/admin/types";
import type {
  AmbassadorFigures,
  AmbassadorState,
  CommissionDoubt,
  CommissionState,
  NoCommissionWhy,
  OwnStatement,
  ShownPage,
} from "../../ambassadors/types";

/** An ambassador in the list: what their code brought, minor units of the shop's currency. */
export type AmbassadorRow = {
  readonly id: string;
  readonly name: string;
  readonly word: string | null;
  readonly state: AmbassadorState;
  readonly since: Date;
  readonly visits: number;
  readonly orders: number;
  readonly goods: number;
  /** A page waits to be read. */
  readonly waits: boolean;
};

/** Somebody who asked and waits for an answer. */
export type Application = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly speaksAt: string;
  readonly why: string;
  readonly since: Date;
  readonly version: number;
};

/** An order that waits for somebody to say whether it counts, or that counts already. */
export type CommissionRow = {
  readonly id: string;
  readonly state: CommissionState;
  readonly ambassadorId: string;
  readonly name: string;
  readonly orderId: string;
  readonly orderNumber: number | null;
  readonly doubts: readonly CommissionDoubt[];
  readonly paidAt: Date;
  readonly unit: string;
  readonly due: number;
  readonly reason: NoCommissionWhy | null;
};

/** A statement to be paid, and to whom. */
export type Owed = OwnStatement & {
  readonly ambassadorId: string;
  readonly name: string;
  /** Where to reach them; null once they are erased. */
  readonly email: string | null;
};

/** What all of it came to in twelve months; money in minor units of the shop's currency. */
export type ProgrammeFigures = {
  readonly active: number;
  readonly visits: number;
  readonly shares: number;
  readonly taken: number;
  readonly orders: number;
  readonly goods: number;
  /** What the discounts of their codes took off. */
  readonly discounts: number;
  /** Commission in money: earned, and waiting for its return period. */
  readonly earned: number;
  readonly pending: number;
  readonly inTurn: number;
};

export type AmbassadorsPage = {
  readonly figures: ProgrammeFigures;
  readonly applications: readonly Application[];
  readonly reviews: readonly CommissionRow[];
  readonly owed: readonly Owed[];
  readonly ambassadors: readonly AmbassadorRow[];
  /** There are more of them than stand here. */
  readonly moreAmbassadors: boolean;
  readonly saved: SavedSettings<"ambassadors">;
  readonly discounts: readonly { readonly id: string; readonly name: string }[];
  readonly gives: string | null;
  readonly mayDecide: boolean;
  readonly editable: boolean;
};

export type AmbassadorDetail = {
  readonly id: string;
  readonly name: string;
  readonly state: AmbassadorState;
  readonly version: number;
  readonly customerId: string | null;
  readonly email: string | null;
  readonly word: string | null;
  readonly discountId: string | null;
  readonly unit: "money" | "points";
  readonly rate: number;
  readonly speaksAt: string;
  readonly why: string;
  readonly figures: AmbassadorFigures;
  readonly live: ShownPage | null;
  readonly waiting: ShownPage | null;
  readonly statements: readonly OwnStatement[];
  readonly commissions: readonly CommissionRow[];
  readonly moves: readonly {
    readonly id: string;
    readonly to: AmbassadorState;
    readonly by: string;
    readonly reason: string | null;
    readonly at: Date;
  }[];
  readonly terms: { readonly wording: string; readonly at: Date } | null;
  readonly mayDecide: boolean;
};
