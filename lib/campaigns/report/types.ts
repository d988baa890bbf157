import type { z } from "zod";
import type { reportSchema } from "./schema";

export type CampaignState = "draft" | "scheduled" | "sending" | "paused" | "sent" | "stopped";
/** local: at the same hour by each reader's own clock. */
export type CampaignTiming = "now" | "at" | "local";

export type CampaignReport = z.output<typeof reportSchema>;
export type PeopleCount = CampaignReport["people"];
export type BoughtCount = CampaignReport["bought"];
export type GroupBought = NonNullable<CampaignReport["holdout"]>["written"];
export type VariantFigures = NonNullable<CampaignReport["trial"]>[number];

/** A difference between two groups with the bounds that hold it in 95 of 100 such cases. */
export type Difference = { readonly by: number; readonly low: number; readonly high: number };

/** Of two groups: the share that bought, and the money a person, in minor units. */
export type GroupDifferences = {
  readonly enough: boolean;
  readonly buyers: Difference;
  readonly money: Difference;
};

/** How far the sending of a campaign is; moments as ISO text, for it travels as JSON. */
export type Progress = {
  readonly state: CampaignState;
  readonly timing: CampaignTiming;
  /** Whether all readers are written down. */
  readonly gathered: boolean;
  readonly readers: number;
  readonly heldOut: number;
  readonly sent: number;
  readonly refused: number;
  readonly failed: number;
  /** Letters taken by the mail service in the last minute. */
  readonly perMinute: number;
  readonly pausedWhy: string | null;
  readonly sendAt: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** When the next letter is due, where all that are left have to wait. */
  readonly nextAt: string | null;
  /** What the mail service answered to letters that are tried again. */
  readonly trouble: string | null;
};
