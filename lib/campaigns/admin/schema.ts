import { z } from "zod";

const id = z.string().max(60);

export const campaignIdSchema = z.strictObject({ id });

/** One version of a campaign, as it was looked at. */
export const versionSchema = z.strictObject({ id, version: z.int() });

export const renameSchema = z.strictObject({
  id,
  name: z.string().trim().min(1, "Give it a name.").max(120, "120 letters are the most."),
});

const percent = (least: number, most: number) =>
  z
    .number({ error: "Write a number." })
    .min(least, `${least} per cent is the least.`)
    .max(most, `${most} per cent is the most.`);

/** Who gets a letter. Shares are per cent of its readers. */
export const audienceFormSchema = z.object({
  id,
  version: z.int(),
  topic: z.string().min(1, "Choose what the letter is about.").max(60),
  segmentId: id.nullable(),
  holdout: percent(0, 50),
  /** Null: there is one wording. */
  trial: z
    .object({
      share: percent(1, 100),
      hours: z
        .int("Whole hours.")
        .min(1, "One hour is the least.")
        .max(168, "A week (168 hours) is the most."),
      rule: z.enum(["clicks", "orders"]),
    })
    .nullable(),
});

export const audienceAskSchema = z.strictObject({
  topic: z.string().max(60),
  segmentId: id.nullable(),
});

/** When a letter goes out. Moments are written as clocks show them ("2026-11-24T09:00"): the shop's, or each reader's own. */
export const sendSchema = z.object({
  id,
  version: z.int(),
  timing: z.enum(["now", "at", "local"]),
  at: z.string().max(20),
  lettersPerHour: z.int("Whole letters.").min(1, "One letter is the least.").max(10_000_000).nullable(),
});

export const archiveSchema = z.strictObject({ id, shown: z.boolean(), vouchers: z.boolean() });
