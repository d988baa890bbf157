import { z } from "zod";
import { loyaltySettings } from "@/lib/shop/loyalty-settings";

const id = z.string().max(60);
const typed = z.string().trim().max(200);
const points = z.int("Give a whole number.").min(1, "At least one.").max(1_000_000, "A million at most.");

/** Rules that are being thought of. */
export const previewSchema = loyaltySettings.pick({
  ...{ points: true, every: true, firstOrder: true, birthday: true, tiersBy: true, tiers: true },
});

/** A reward and the discount it gives, as they are typed. */
export const newRewardSchema = z.object({
  points,
  kind: z.enum(["amount", "percentage", "free_delivery", "free_gift"]),
  value: typed,
  minimumSubtotal: typed,
  giftVariantId: id,
});

export const rewardSchema = z.object({ id, version: z.int(), points, active: z.boolean() });

export const correctionSchema = z.object({
  customerId: id,
  /** What the page said could be spent: a button pressed twice corrects once. */
  seen: z.int(),
  points: z
    .int("Give a whole number, with a minus to take points away.")
    .min(-1_000_000)
    .max(1_000_000)
    .refine((number) => number !== 0, "Give a number other than nought."),
  note: z
    .string()
    .trim()
    .min(3, "Say why. The customer reads it in their statement.")
    .max(300, "300 letters are the most."),
});
