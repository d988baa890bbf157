import { z } from "zod";
import { emailSchema } from "@/lib/newsletter/schema";
import { shownNameSchema } from "../../schema";

const id = z.string().max(60);
const reason = z
  .string()
  .trim()
  .min(1, "Say why: they read it.")
  .max(1_000, "Please keep this under 1,000 characters.");

export const inviteSchema = z.strictObject({ email: emailSchema, name: shownNameSchema });
export const approveSchema = z.strictObject({ id });
export const reasonSchema = z.strictObject({ id, reason });
export const commissionSchema = z.strictObject({ id, counts: z.boolean() });
/** Whether a page is shown; why not, where it is not. */
export const pageDecisionSchema = z.strictObject({ id, reason: reason.nullable() });
export const rateSchema = z.strictObject({
  id,
  version: z.int(),
  unit: z.enum(["money", "points"]),
  rate: z.int("Give a whole number.").min(1, "More than nothing.").max(10_000, "That is too much."),
});
export const paySchema = z.strictObject({
  id,
  /** The day it was paid, by the shop's calendar. */
  paidOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "Choose a day."),
  reference: z
    .string()
    .trim()
    .min(1, "Give the payment's reference.")
    .max(100, "Please keep this under 100 characters."),
});
