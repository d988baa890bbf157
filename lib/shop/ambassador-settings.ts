import { z } from "zod";

/** What ambassadors are offered, as the owner sets it. Off until somebody switches it on. */
export const ambassadorSettings = z.strictObject({
  /** Whether somebody can apply, and be invited. */
  on: z.boolean().default(false),
  /** The discount whose terms every ambassador's own code gives; null for none yet. */
  discountId: z.string().max(60).nullable().default(null),
  unit: z.enum(["money", "points"]).default("money"),
  /** Hundredths of a percent of the goods. */
  moneyRate: z
    .int("Give a share with at most two decimals.")
    .min(1, "More than nothing.")
    .max(10_000, "A hundred percent at most.")
    .default(1_000),
  /** Points for every hundred minor units of the goods. */
  pointsRate: z.int("Give a whole number.").min(1, "At least one.").max(1_000).default(5),
  /** The most in money for one order, minor units; 0: no limit. */
  mostPerOrder: z.int().min(0).max(100_000_000).default(0),
  /** Orders of one ambassador in a month from which on somebody looks first. */
  ordersPerMonth: z.int("Give a whole number.").min(1, "At least one.").max(100_000).default(50),
  /** What a statement has to come to before it is paid, minor units; less is carried to the next one. */
  minimumPayout: z.int().min(0).max(100_000_000).default(2_500),
});
