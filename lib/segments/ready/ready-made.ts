import type { ConditionOf, RuleGroup } from "../rules/types";

type Figure = ConditionOf<"number">;

export type ReadyMade = {
  /** What it is known by however it was renamed. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly rule: RuleGroup;
};

const number = (field: Figure["field"], is: Figure["is"], value: number): Figure => ({
  ...{ kind: "number", field, is, value },
});
const all = (...rules: RuleGroup["rules"]): RuleGroup => ({ kind: "group", match: "all", rules });

/** The segments that every shop begins with. They are its own from then on: edited, deleted, and brought back as here. */
export const readyMade: readonly ReadyMade[] = [
  {
    key: "new",
    name: "New",
    description: "First known to the shop within the last 30 days, whether they bought or not.",
    rule: all(number("days_since_joined", "at_most", 30)),
  },
  {
    key: "never-bought",
    name: "Never bought",
    description: "They have an account or left their address, and no order of theirs was ever paid.",
    rule: all(number("orders", "exactly", 0)),
  },
  {
    key: "readers",
    name: "Readers who have not bought yet",
    description: "They asked for letters, which may be written to them, and have not bought anything.",
    rule: all(number("orders", "exactly", 0), {
      ...{ kind: "set", field: "topic", is: "any_of", values: ["newsletter"] },
    }),
  },
  {
    key: "first-time",
    name: "First-time buyers",
    description:
      "Their one order came within the last 60 days: what happens now decides whether a second follows.",
    rule: all(number("orders", "exactly", 1), number("days_since_last_order", "at_most", 60)),
  },
  {
    key: "only-once",
    name: "Bought once, long ago",
    description: "One order, more than half a year ago, and none since.",
    rule: all(number("orders", "exactly", 1), number("days_since_last_order", "at_least", 181)),
  },
  {
    key: "regulars",
    name: "Regulars",
    description: "Three orders or more, the last one within half a year.",
    rule: all(number("orders", "at_least", 3), number("days_since_last_order", "at_most", 180)),
  },
  {
    key: "best",
    name: "Best customers",
    description:
      "In the upper two fifths of the shop’s buyers by all three: how lately, how often and for how much they bought.",
    rule: all(
      number("recency_score", "at_least", 4),
      number("frequency_score", "at_least", 4),
      number("money_score", "at_least", 4),
    ),
  },
  {
    key: "big-spenders",
    name: "Big spenders",
    description: "In the upper fifth of the shop’s buyers by money spent, less what was given back.",
    rule: all(number("money_score", "at_least", 5)),
  },
  {
    key: "slipping-away",
    name: "Slipping away",
    description: "They came back at least once before, and have bought nothing for four months to a year.",
    rule: all(
      number("orders", "at_least", 2),
      number("days_since_last_order", "at_least", 120),
      number("days_since_last_order", "at_most", 365),
    ),
  },
  {
    key: "lost",
    name: "Lost",
    description: "Bought at some time, and nothing for more than a year.",
    rule: all(number("orders", "at_least", 1), number("days_since_last_order", "at_least", 366)),
  },
  {
    key: "bargain-only",
    name: "Bargain only",
    description: "Two orders or more, and every one of them with a discount.",
    rule: all(number("orders", "at_least", 2), number("discount_share", "exactly", 100)),
  },
  {
    key: "full-price",
    name: "Always full price",
    description: "Two orders or more, and not one with a discount: there is no need to give them one.",
    rule: all(number("orders", "at_least", 2), number("discount_share", "exactly", 0)),
  },
];
