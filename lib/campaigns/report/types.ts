export type CampaignState = "draft" | "scheduled" | "sending" | "paused" | "sent" | "stopped";
/** local: at the same hour by each reader's own clock. */
export type CampaignTiming = "now" | "at" | "local";

/** People of one wording, or of all. */
export type PeopleCount = {
  readonly sent: number;
  readonly delivered: number;
  readonly bounced: number;
  readonly complained: number;
  readonly clicked: number;
  readonly unsubscribed: number;
};

/** Paid orders of people who followed a link of this letter last before them, within seven days. */
export type BoughtCount = {
  readonly buyers: number;
  readonly orders: number;
  /** Minor units of the shop's currency, less what was given back. */
  readonly money: number;
};

/** Everybody of a group, whatever became of their letter, and what they bought in the same time. */
export type GroupBought = {
  readonly people: number;
  readonly buyers: number;
  readonly money: number;
  /** Sum of the squares of each person's money. */
  readonly squares: number;
};

/** A difference between two groups with the bounds that hold it in 95 of 100 such cases. */
export type Difference = { readonly by: number; readonly low: number; readonly high: number };

export type VariantFigures = { readonly variant: "a" | "b" } & PeopleCount & BoughtCount;

export type CampaignReport = {
  readonly state: CampaignState;
  /** Everybody who was written down for it. */
  readonly readers: number;
  readonly waiting: number;
  readonly heldOut: number;
  readonly people: PeopleCount;
  readonly bought: BoughtCount;
  /** Not written to, by reason; and what the mail service would not take. */
  readonly refused: readonly { readonly reason: string; readonly count: number }[];
  readonly failed: readonly { readonly reason: string; readonly count: number }[];
  readonly links: readonly { readonly url: string; readonly people: number }[];
  /** The two wordings among those on whom they were tried; null when there was one. */
  readonly trial: readonly VariantFigures[] | null;
  /** Null when nobody was held out or it has not begun. */
  readonly holdout: { readonly written: GroupBought; readonly without: GroupBought } | null;
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
