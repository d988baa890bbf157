import type { z } from "zod";
import type { RuleGroup } from "../rules/types";
import type { segmentFormSchema } from "./schema";

export type { RulePreview } from "../preview/types";
export type { Condition, ConditionOf, Rule, RuleGroup } from "../rules/types";
export type { BuyerScores } from "../scores/types";

export type SegmentForm = z.output<typeof segmentFormSchema>;

export type SegmentRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: "living" | "frozen";
  readonly rule: RuleGroup;
  readonly members: number;
  /** When everybody was last looked at; null until that was done once. */
  readonly settledAt: Date | null;
  readonly updatedAt: Date;
};

/** The loyalty programme's tiers, the lowest first, and whether it is on: nobody stands on one while it is off. */
export type RuleTiers = {
  readonly on: boolean;
  readonly all: readonly { readonly key: string; readonly name: string }[];
};

/** What a rule is read back and edited with: how things are called that it names by id or key. */
export type RuleNames = {
  /** Of products and collections, by id. */
  readonly things: Readonly<Record<string, string>>;
  /** Of what letters are about, by key. */
  readonly topics: Readonly<Record<string, string>>;
  readonly tiers: RuleTiers;
  /** In use, to choose from. */
  readonly tags: readonly string[];
};

export type SegmentEditor = {
  readonly segment: SegmentRow;
  readonly form: SegmentForm;
  readonly readyKey: string | null;
  /** What would miss it, in words. */
  readonly uses: readonly string[];
};

/** A ready-made segment that was deleted. */
export type HiddenSegment = { readonly key: string; readonly name: string };
