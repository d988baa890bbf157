import { z } from "zod";

/** The rules of points, as the owner sets them. Off until somebody switches them on. */
export const loyaltySettings = z.strictObject({
  on: z.boolean().default(false),
  /** So many points for every so many minor units spent on goods. */
  points: z.int("Give a whole number.").min(1, "At least one.").max(1_000).default(1),
  every: z.int().min(1, "Say for how much.").max(100_000_000).default(100),
  /** Besides, for the first order of a customer. */
  firstOrder: z.int("Give a whole number.").min(0).max(100_000).default(0),
  /** Points end so many months after they were earned; 0: never. */
  expiryMonths: z.int("Give whole months.").min(0).max(120, "Ten years at most.").default(24),
});
