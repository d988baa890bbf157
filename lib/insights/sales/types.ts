import type { GroupBought, GroupDifferences } from "@/lib/campaigns/report/types";
import type { SaleStanding, WindowKind } from "@/lib/early-access/types";

/** Paid orders with pieces at a sale's price. Money in minor units, for those pieces alone, less what was given back. */
export type SaleSums = {
  readonly orders: number;
  readonly buyers: number;
  /** Buyers whose first order it was. */
  readonly firstTime: number;
  /** Pieces that were not given back. */
  readonly pieces: number;
  readonly money: number;
  /** What was given back of them, and taken off. */
  readonly refunded: number;
  /** What those pieces would have cost more at the usual price of the moment: what the sale gave away. */
  readonly given: number;
};

type WindowSums = SaleSums & {
  /** Null: bought at a price that was promised, by somebody who was in no window any more. */
  readonly window: { readonly kind: WindowKind; readonly of: string | null; readonly opensAt: Date } | null;
};

export type SaleDay = {
  /** "2026-11-27" by the shop's clock. */
  readonly day: string;
  readonly members: number;
  readonly everybody: number;
};

/** The same goods at whatever price, in the sale's time and in the weeks before its first window. */
export type BeforeComparison = {
  /** Orders and money in the hours of the sale that can be compared. */
  readonly orders: number;
  readonly money: number;
  /** What the same hours of the same weekdays brought before, on average. */
  readonly usualOrders: number;
  readonly usualMoney: number;
  /** Orders in those hours of the weeks before, all of them. */
  readonly counted: number;
  /** How many times as many orders, with bounds at 95 %; null: too few to tell. */
  readonly times: { readonly by: number; readonly low: number; readonly high: number } | null;
  /** Days of the four weeks that another sale had some of these goods on. */
  readonly leftOut: number;
  /** The part of the sale's time that has its like among the days that are left, 0 to 1. */
  readonly covered: number;
};

/** Those who were to get a letter about the sale beside those held out of it, as it was counted last. */
export type HeldOutComparison = {
  readonly groups: { readonly written: GroupBought; readonly without: GroupBought };
  readonly differences: GroupDifferences;
  readonly countedAt: Date;
};

export type SaleResult = {
  readonly id: string;
  readonly name: string;
  readonly standing: SaleStanding;
  /** The beginning of the first window, or the opening where there is none. */
  readonly from: Date;
  readonly opensAt: Date;
  readonly until: Date;
  readonly all: SaleSums;
  readonly members: SaleSums;
  readonly everybody: SaleSums;
  readonly windows: readonly WindowSums[];
  readonly days: readonly SaleDay[];
  /** Null before it began. */
  readonly before: BeforeComparison | null;
  /** Whether some were to be held out of its letters. */
  readonly holdsOut: boolean;
  /** Null while that was not counted. */
  readonly heldOut: HeldOutComparison | null;
};
