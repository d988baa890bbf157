import { z } from "zod";

const count = z.int().min(0);
const reasons = z.array(z.object({ reason: z.string(), count })).readonly();

/** People of one wording, or of all. */
const peopleSchema = z.object({
  ...{
    sent: count,
    delivered: count,
    bounced: count,
    complained: count,
    clicked: count,
    unsubscribed: count,
  },
});

/** Paid orders of people who followed a link of this letter last before them, within seven days. */
const boughtSchema = z.object({
  ...{ buyers: count, orders: count },
  /** Minor units of the shop's currency, less what was given back. */
  money: z.number(),
});

/** Everybody of a group, whatever became of their letter, and what they bought in the same time. */
const groupSchema = z.object({
  ...{ people: count, buyers: count, money: z.number() },
  /** Sum of the squares of each person's money. */
  squares: z.number(),
});

/** What came of a campaign, as it is counted and kept. */
export const reportSchema = z.object({
  /** Everybody who was written down for it. */
  readers: count,
  waiting: count,
  heldOut: count,
  people: peopleSchema,
  bought: boughtSchema,
  /** Not written to, by reason; and what the mail service would not take. */
  refused: reasons,
  failed: reasons,
  links: z.array(z.object({ url: z.string(), people: count })).readonly(),
  /** The two wordings among those on whom they were tried; null when there was one. */
  trial: z
    .array(z.object({ variant: z.enum(["a", "b"]), ...peopleSchema.shape, ...boughtSchema.shape }))
    .readonly()
    .nullable(),
  /** Null when nobody was held out or it has not begun. */
  holdout: z.object({ written: groupSchema, without: groupSchema }).nullable(),
});
