import type { Tier, TiersBy } from "../../types";

/** Rules that are being thought of. */
export type TriedRules = {
  readonly points: number;
  readonly every: number;
  readonly firstOrder: number;
  readonly birthday: number;
  readonly tiersBy: TiersBy;
  readonly tiers: readonly Tier[];
};

/** An order as it counts for points; minor units. */
export type PastOrder = {
  readonly paidAt: Date;
  /** Money for goods that was not given back. */
  readonly spend: number;
  readonly first: boolean;
  /** Goods before discounts: what free delivery is measured by. */
  readonly subtotal: number;
  /** What a parcel at home cost its buyer; 0 for all others. */
  readonly delivery: number;
};

/** What rules would have given. */
export type Replay = {
  readonly orders: number;
  readonly spend: number;
  readonly points: number;
  /** Of those, what steps multiplied them by. */
  readonly stepPoints: number;
  /** What delivery cost buyers whose step would have brought it free, minor units. */
  readonly freeDelivery: number;
};
