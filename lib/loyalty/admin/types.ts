import type { z } from "zod";
import type { SavedSettings } from "@/lib/shop/admin/types";
import type { correctionSchema, newRewardSchema, rewardSchema } from "./schema";

export type NewReward = z.infer<typeof newRewardSchema>;
export type RewardChange = z.infer<typeof rewardSchema>;
export type Correction = z.infer<typeof correctionSchema>;

export type RewardRow = {
  readonly id: string;
  readonly version: number;
  readonly points: number;
  readonly active: boolean;
  readonly gives: string;
  readonly discountId: string;
  /** The discount itself can be had. */
  readonly ready: boolean;
  readonly taken: number;
  readonly used: number;
};

/** What points come to, over all members who are still customers. */
export type ProgrammeFigures = {
  readonly members: number;
  readonly available: number;
  readonly pending: number;
  /** In the last twelve months. */
  readonly issued: number;
  readonly spent: number;
  readonly expired: number;
  /** What a hundred points are worth at most, minor units; null where no reward says so. */
  readonly hundredWorth: number | null;
  /** What is owed if all of it were spent on that, minor units; null where nobody can say. */
  readonly liability: number | null;
};

/** What rules would have given for the orders of twelve months. */
export type RulesPreview = {
  readonly orders: number;
  /** Money for goods that was not given back, minor units. */
  readonly spend: number;
  readonly points: number;
  /** Of those, for orders that were in an account. */
  readonly memberPoints: number;
  /** Of those, what steps multiplied them by. */
  readonly stepPoints: number;
  /** Points given on birthdays in a year, to who wants that today. */
  readonly presents: number;
  /** What delivery cost buyers whose step would have brought it free, minor units: at most what it costs the shop. */
  readonly freeDelivery: number;
  /** What points and presents are worth at most, minor units. */
  readonly cost: number | null;
};

export type LoyaltyPage = {
  readonly saved: SavedSettings<"loyalty">;
  readonly editable: boolean;
  readonly figures: ProgrammeFigures;
  readonly rewards: readonly RewardRow[];
  readonly mayChangeRewards: boolean;
};

/** A customer's points, as their page in the admin area has them. */
export type CustomerPoints = {
  readonly available: number;
  readonly pending: number;
  readonly hasAccount: boolean;
  readonly on: boolean;
  readonly mayCorrect: boolean;
};
