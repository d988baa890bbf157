import { z } from "zod";

/** Figures of a customer that are numbers; what each means stands in the database's function `counted_figures`. */
const numberFields = [
  "orders",
  /** Minor units of the shop's currency, as are the next two. */
  "spent",
  "refunded",
  "average_order",
  /** Paid orders with a discount, in a hundred. */
  "discount_share",
  "days_since_last_order",
  "days_since_first_order",
  "days_since_joined",
  /** From the first to the last, on average; of those with two orders or more. */
  "days_between_orders",
  /** 1 to 5, of those who bought. */
  "recency_score",
  "frequency_score",
  "money_score",
  "letters",
  "days_since_letter",
  /** These three of whoever allowed that it is gone by: letters a link of which was followed, and those sent since then. */
  "links_followed",
  "days_since_link",
  "letters_since_link",
] as const;

const text = z.string().trim().min(1).max(60);

const numberSchema = z.strictObject({
  kind: z.literal("number"),
  field: z.enum(numberFields),
  is: z.enum(["at_least", "at_most", "exactly"]),
  value: z
    .int("Write a whole number.")
    .min(0, "Write 0 or more.")
    .max(1_000_000_000_000, "That is too much."),
});

/** Days begin at the shop's own midnight. */
const dateSchema = z.strictObject({
  kind: z.literal("date"),
  field: z.enum(["joined", "first_order", "last_order"]),
  is: z.enum(["from", "before"]),
  value: z.iso.date("Choose a day."),
});

const setSchema = z.strictObject({
  kind: z.literal("set"),
  field: z.enum(["country", "postcode_area", "tag", "topic"]),
  is: z.enum(["any_of", "none_of"]),
  values: z.array(text).min(1, "Name at least one.").max(100, "100 are the most."),
});

/**
 * bought: paid for and not given back. wants: lies in their basket or on their saved list. viewed: looked at while signed in,
 * of those who agreed that this is remembered (90 days).
 */
const goodsSchema = z.strictObject({
  kind: z.literal("goods"),
  field: z.enum(["bought", "wants", "viewed"]),
  of: z.enum(["products", "collections"]),
  is: z.enum(["any_of", "none_of"]),
  ids: z.array(text).min(1, "Choose at least one.").max(100, "100 are the most."),
  /** Bought or looked at within so many days; null for ever. */
  days: z
    .int("Write a whole number.")
    .min(1, "At least one day.")
    .max(10_000, "That is too long.")
    .nullable(),
});

/** within_days: today or in so many days at most, of the shop's. in_month: 1 is January, in any year. */
const birthdaySchema = z
  .strictObject({
    kind: z.literal("birthday"),
    is: z.enum(["within_days", "in_month"]),
    value: z.int("Write a whole number.").min(0, "Write 0 or more.").max(365, "A year is the most."),
  })
  .refine(({ is, value }) => is === "within_days" || (value >= 1 && value <= 12), {
    ...{ path: ["value"], message: "Choose a month." },
  });

/** Where a member stands in the loyalty programme; nobody stands anywhere while it is off. */
const tierSchema = z.strictObject({
  kind: z.literal("tier"),
  is: z.enum(["at_least", "exactly"]),
  /** The tier's key among the settings. */
  value: z.string().min(1, "Choose a step.").max(40),
});

const conditionSchema = z.discriminatedUnion("kind", [
  numberSchema,
  dateSchema,
  setSchema,
  goodsSchema,
  birthdaySchema,
  tierSchema,
]);

const groupSchema = z.strictObject({
  kind: z.literal("group"),
  match: z.enum(["all", "any", "none"]),
  get rules() {
    return z
      .array(z.union([conditionSchema, groupSchema]))
      .min(1, "Add a condition.")
      .max(20, "20 in one group are the most.");
  },
});

export type Condition = z.output<typeof conditionSchema>;
export type RuleGroup = z.output<typeof groupSchema>;

/** How deep groups stand in groups, and how many conditions there are in all. */
function sizeOf(rule: RuleGroup | Condition): { depth: number; conditions: number } {
  if (rule.kind !== "group") return { depth: 0, conditions: 1 };
  const sizes = rule.rules.map(sizeOf);
  return {
    depth: 1 + Math.max(...sizes.map(({ depth }) => depth)),
    conditions: sizes.reduce((sum, { conditions }) => sum + conditions, 0),
  };
}

/** Who belongs to a segment: a group of conditions and of further groups. */
export const ruleSchema = groupSchema
  .refine((rule) => sizeOf(rule).depth <= 4, "Groups may stand four deep.")
  .refine((rule) => sizeOf(rule).conditions <= 60, "60 conditions are the most.");
