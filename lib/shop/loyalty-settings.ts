import { z } from "zod";

const tier = z.strictObject({
  /** What members are kept under: never changed. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1, "Give it a name.").max(40),
  /** Minor units spent on goods within a year. */
  from: z.int("Say from how much.").min(1, "More than nothing.").max(2_000_000_000),
  /** Points times so many hundredths. */
  multiplierPercent: z.int("Give a whole number.").min(100, "100 at least.").max(500, "500 at most."),
});

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
  /** Steps by what is spent within a year, each dearer than the one before. */
  tiers: z
    .array(tier)
    .max(5, "Five are the most.")
    .refine(
      (all) => all.every((one, at) => at === 0 || one.from > (all[at - 1]?.from ?? 0)),
      "Each from more than the one before.",
    )
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "Each needs a key of its own.")
    .default([]),
});
