import { z } from "zod";
import { isId } from "@/lib/values/id";
import { wordingSchema } from "../content/schema";

const id = z.string().max(60);
const campaignId = z.string().refine((text): boolean => isId("camp", text));
const variant = z.enum(["a", "b"]);
const search = z.string().trim().max(100);

export const newCampaignSchema = z.strictObject({
  name: z.string().trim().min(1, "Give it a name: only you and your colleagues see it.").max(120),
  topic: z.string().min(1).max(60),
  start: z.enum(["letter", "news", "story", "empty"]),
});

export const wordingSaveSchema = z.strictObject({
  campaignId,
  variant,
  /** The version it was written on. */
  version: z.int(),
  wording: wordingSchema,
  /** What stands there now is kept as a version first, however young the last one is. */
  keep: z.boolean().default(false),
});

export const versionSchema = z.strictObject({ campaignId, no: z.int().min(1) });
export const bringBackSchema = z.strictObject({ campaignId, no: z.int().min(1), version: z.int() });
export const trialSchema = z.strictObject({ campaignId, version: z.int() });
export const endTrialSchema = z.strictObject({ campaignId, version: z.int(), keep: variant });
export const noteSchema = z.strictObject({
  campaignId,
  text: z.string().trim().min(1, "Write something first.").max(2_000),
});
export const settleNoteSchema = z.strictObject({ id, done: z.boolean() });

export const previewSchema = z.strictObject({
  topic: z.string().max(60),
  wording: wordingSchema,
  /** As whom it is read; null: as the examples of the fields. */
  customerId: id.nullable(),
});
export const testSchema = z.strictObject({
  campaignId,
  wording: wordingSchema,
  staffIds: z.array(id).min(1, "Choose who gets it.").max(20),
  /** Made once a press, so that a second answer to one press sends nothing. */
  key: z.uuid(),
});

export const searchSchema = z.strictObject({ text: search });
export const looksSchema = z.strictObject({
  media: z.array(id).max(100),
  products: z.array(id).max(300),
  vouchers: z.array(id).max(100),
});
