import type { z } from "zod";
import type { CampaignState, CampaignTiming } from "../report/types";
import type { audienceFormSchema, sendSchema } from "./schema";

export type { Audience } from "../audience/types";
export type { Finding } from "../checks/types";
export type {
  CampaignReport,
  Difference,
  GroupDifferences,
  Progress,
  VariantFigures,
} from "../report/types";

export type { CampaignState };

export type CampaignRow = {
  readonly id: string;
  readonly name: string;
  readonly state: CampaignState;
  readonly topic: string;
  readonly timing: CampaignTiming;
  readonly sendAt: Date | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly updatedAt: Date;
  readonly pausedWhy: string | null;
  /** Name of the segment it is narrowed to. */
  readonly segment: string | null;
  readonly subject: string | null;
  /** In the public archive. */
  readonly shown: boolean;
  /** People, as last counted; null while there is nothing to count. */
  readonly sent: number | null;
  readonly clicked: number | null;
  readonly buyers: number | null;
  /** Minor units of the shop's currency. */
  readonly money: number | null;
};

/** What stands over every page of one campaign. */
export type CampaignHead = {
  readonly id: string;
  readonly name: string;
  readonly state: CampaignState;
  readonly subject: string;
  readonly topic: string;
  readonly mayWrite: boolean;
  readonly maySend: boolean;
};

export type SendForm = z.output<typeof sendSchema>;

export type AudienceForm = z.output<typeof audienceFormSchema>;

/** A segment to choose, with what it means. */
export type SegmentChoice = {
  readonly id: string;
  readonly name: string;
  readonly members: number;
  /** Its rule, read back. */
  readonly sentence: string;
};
