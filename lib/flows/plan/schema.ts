import { z } from "zod";
import { wordingSchema } from "@/lib/campaigns/content/schema";
import { birthdayTopic } from "@/lib/newsletter/birthday/birthday-topic";
import { browsingLimits } from "@/lib/newsletter/browsing/browsing-limits";
import { browsingTopic } from "@/lib/newsletter/browsing/browsing-topic";
import { ruleSchema } from "@/lib/segments/rules/schema";

const id = z.string().min(1).max(60);
const line = z.string().trim().min(1, "Give it a name.").max(80);

const daysBefore = z.int("Write a whole number.").min(0, "0 or more.").max(30, "30 days are the most.");

/** What begins a flow. Each kind says whom it is about and which order, product or basket, if any. */
const startSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("order_paid"), which: z.enum(["first", "later", "any"]) }),
  /** The last parcel of an order arrived. */
  z.strictObject({ kind: z.literal("parcel_delivered") }),
  /** Somebody confirmed that they want letters about one of the flow's topics. */
  z.strictObject({ kind: z.literal("consent_confirmed") }),
  /** Because the customer changed or time went by, not because the rule is new. */
  z.strictObject({ kind: z.literal("segment_entered"), segmentId: id }),
  /** When people who buy a thing again usually do, by the middle of all gaps between two orders of it. */
  z.strictObject({ kind: z.literal("replenish"), daysBefore }),
  /** The birthday of whoever asked for a letter on it, from midnight where they are. */
  z.strictObject({ kind: z.literal("birthday"), daysBefore }),
  /** A customer who agreed to be reminded looked at things and then, for so many hours, at nothing. */
  z.strictObject({
    kind: z.literal("browsed"),
    afterHours: z.int("Write a whole number.").min(1, "At least an hour.").max(72, "Three days at most."),
  }),
]);

/**
 * What ends a run besides its last step. bought: paid an order since it began. left_segment: is no longer in the segment
 * that began it. gave_back: returns, withdraws from or was refunded the order it is about. asked_help: asks about that order.
 */
export const exitKinds = ["bought", "left_segment", "gave_back", "asked_help"] as const;

const waitSchema = z.strictObject({
  ...{ id, kind: z.literal("wait") },
  amount: z.int("Write a whole number.").min(1, "At least 1.").max(1_000, "That is too long."),
  unit: z.enum(["minutes", "hours", "days"]),
});

/** Until it is that hour where the reader is, on that weekday (1 is Monday) or on any day. */
const untilSchema = z.strictObject({
  ...{ id, kind: z.literal("until") },
  weekday: z.int().min(1).max(7).nullable(),
  hour: z.int("Write a whole hour.").min(0, "From 0 to 23.").max(23, "From 0 to 23."),
});

const letterSchema = z.strictObject({
  ...{ id, kind: z.literal("letter"), name: line },
  wording: wordingSchema,
});
const endSchema = z.strictObject({ id, kind: z.literal("end") });

/** bought: paid an order since the run began. rule: what segments are made of, asked at that moment. */
const testSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("bought") }),
  z.strictObject({ kind: z.literal("rule"), rule: ruleSchema }),
]);

const conditionSchema = z.strictObject({
  ...{ id, kind: z.literal("condition"), test: testSchema },
  get yes() {
    return stepsSchema;
  },
  get no() {
    return stepsSchema;
  },
});

/** So many in a hundred go the one way, always the same people; the others go the other. */
const splitSchema = z.strictObject({
  ...{ id, kind: z.literal("split") },
  share: z.int("Write a whole number.").min(1, "From 1 to 99.").max(99, "From 1 to 99."),
  get yes() {
    return stepsSchema;
  },
  get no() {
    return stepsSchema;
  },
});

const stepSchema = z.discriminatedUnion("kind", [
  waitSchema,
  untilSchema,
  letterSchema,
  endSchema,
  conditionSchema,
  splitSchema,
]);
const stepsSchema: z.ZodType<Step[]> = z
  .array(z.lazy(() => stepSchema))
  .max(30, "30 steps in a row are the most.");

type Branches = { readonly id: string; readonly yes: Step[]; readonly no: Step[] };
export type Step =
  | z.output<typeof waitSchema>
  | z.output<typeof untilSchema>
  | z.output<typeof letterSchema>
  | z.output<typeof endSchema>
  | (Branches & { readonly kind: "condition"; readonly test: z.output<typeof testSchema> })
  | (Branches & { readonly kind: "split"; readonly share: number });

/** What flows do: what begins one, for whom, the way through it and what ends it. */
export const flowPlanSchema = z
  .strictObject({
    start: startSchema,
    /** Of those it begins for, only customers who meet this then. */
    who: ruleSchema.nullable(),
    /** Days after a beginning until it may begin anew for the same person; null: once in a lifetime. */
    again: z.int("Write a whole number.").min(0, "0 or more.").max(3_650, "That is too long.").nullable(),
    /** What its letters are about: the first of these topics that the reader allows. */
    topics: z.array(z.string().max(31)).min(1, "Choose at least one.").max(7),
    /** So many in a hundred get no letter, to be compared with the others. */
    holdOut: z.int("Write a whole number.").min(0, "0 or more.").max(50, "Half of them at most."),
    exits: z.array(z.enum(exitKinds)).max(exitKinds.length),
    steps: stepsSchema.refine((steps) => steps.length > 0, "Add a step."),
  })
  .refine(({ steps }) => depthOf(steps) <= 3, { path: ["steps"], message: "Branches may stand three deep." })
  .refine(({ steps }) => allSteps(steps).length <= 60, { path: ["steps"], message: "60 steps are the most." })
  .refine(({ steps }) => new Set(allSteps(steps).map(({ id }) => id)).size === allSteps(steps).length, {
    ...{ path: ["steps"], message: "Each step needs an id of its own." },
  })
  .refine(({ start, exits }) => start.kind === "segment_entered" || !exits.includes("left_segment"), {
    ...{ path: ["exits"], message: "Only what begins with a segment can end with leaving it." },
  })
  .refine(({ start, topics }) => goTogether(start.kind, topics), {
    ...{ path: ["topics"], message: "These letters go to whoever asked for them, and no others do." },
  })
  .refine(
    ({ start, again }) => start.kind !== "browsed" || again === null || again >= browsingLimits.betweenDays,
    {
      ...{
        path: ["again"],
        message: "At least 14 days: people were promised one letter in two weeks at most.",
      },
    },
  );

/** Beginnings whose letters were asked for by a permission of their own, which serves nothing else. */
const ownTopics: Partial<Record<string, string>> = { birthday: birthdayTopic, browsed: browsingTopic };

function goTogether(kind: string, topics: readonly string[]): boolean {
  const own = ownTopics[kind];
  return own ? topics.join() === own : !topics.some((topic) => Object.values(ownTopics).includes(topic));
}

function allSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) =>
    "yes" in step ? [step, ...allSteps(step.yes), ...allSteps(step.no)] : [step],
  );
}

function depthOf(steps: readonly Step[]): number {
  return Math.max(
    0,
    ...steps.map((step) => ("yes" in step ? 1 + Math.max(depthOf(step.yes), depthOf(step.no)) : 0)),
  );
}

/** What a run is about, by ids. */
export const flowAboutSchema = z.strictObject({
  orderId: z.string().optional(),
  basketId: z.string().optional(),
  productId: z.string().optional(),
  variantId: z.string().optional(),
  segmentId: z.string().optional(),
});
