import type { ScoreBounds } from "../scores/types";
import type { Condition, RuleGroup } from "./schema";

export type { Condition, RuleGroup } from "./schema";
export type Rule = Condition | RuleGroup;
export type ConditionOf<Kind extends Condition["kind"]> = Extract<Condition, { kind: Kind }>;

/** What a rule is read against besides the customer. */
export type RuleContext = {
  readonly now: Date;
  /** The shop's, for conditions that name a day. */
  readonly timeZone: string;
  /** Numbers of the products that conditions about goods mean, by `goodsKey`. */
  readonly goods: ReadonlyMap<string, readonly number[]>;
  /** Keys of the loyalty programme's tiers, the lowest first; none while it is off. */
  readonly tiers: readonly string[];
  /** Null while nobody has bought anything: then nobody has a score. */
  readonly bounds: ScoreBounds | null;
};
