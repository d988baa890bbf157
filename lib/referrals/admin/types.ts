import type { SavedSettings } from "@/lib/shop/admin/types";
import type { Doubt, ReferralState, RefusedWhy } from "../types";

/** What recommending brought and cost in twelve months; money in minor units of the shop's currency. */
export type ReferralFigures = {
  readonly links: number;
  /** Presses of the ways to pass a link on. */
  readonly shares: number;
  readonly visits: number;
  readonly taken: number;
  readonly ordered: number;
  readonly rewarded: number;
  /** What friends paid by these orders, refunds taken off, and by all their orders since. */
  readonly money: number;
  readonly moneySince: number;
  /** What the discounts of friends and of whoever recommended took off. */
  readonly cost: number;
  /** Points given as thank-yous. */
  readonly points: number;
  /** Friends who recommend in their turn, and those of them whose own friend has ordered. */
  readonly inTurn: number;
  readonly inTurnBrought: number;
};

export type ReferralRow = {
  readonly id: string;
  readonly state: Exclude<ReferralState, "taken">;
  readonly shownName: string;
  readonly customerId: string;
  readonly customerName: string | null;
  readonly orderId: string | null;
  readonly orderNumber: number | null;
  readonly doubts: readonly Doubt[];
  readonly takenAt: Date;
  readonly endedAt: Date | null;
  /** Why it was refused last. */
  readonly reason: RefusedWhy | null;
};

export type ReferralsPage = {
  readonly figures: ReferralFigures;
  /** Those somebody has to look at, the oldest first. */
  readonly reviews: readonly ReferralRow[];
  readonly latest: readonly ReferralRow[];
  readonly saved: SavedSettings<"referrals">;
  readonly discounts: readonly { readonly id: string; readonly name: string }[];
  /** What friends and whoever recommends would read now; null while a discount is not to be had. */
  readonly words: { readonly friend: string | null; readonly own: string | null };
  readonly mayDecide: boolean;
  readonly editable: boolean;
};
