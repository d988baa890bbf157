import type { RuleGroup } from "../rules/types";

/** A segment as far as placing customers in it goes. */
export type PlacedSegment = {
  readonly id: string;
  readonly kind: "living" | "frozen";
  readonly rule: RuleGroup;
  /** Everybody was looked at once since the rule was written. */
  readonly settled: boolean;
};
