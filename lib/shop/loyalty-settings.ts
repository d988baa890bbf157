import { z } from "zod";

/** Somebody of the staff who is there for the members of a step. */
const contact = z
  .strictObject({
    name: z.string().trim().max(60, "60 letters at most."),
    email: z.union([z.literal(""), z.email("Write an e-mail address.")]),
    phone: z.string().trim().max(40, "40 letters at most."),
  })
  .refine(({ name, email, phone }) => name !== "" || (email === "" && phone === ""), {
    path: ["name"],
    error: "Say who it is.",
  })
  .refine(({ name, email, phone }) => name === "" || email !== "" || phone !== "", {
    path: ["email"],
    error: "Give an address or a number they can be reached by.",
  });

const tier = z.strictObject({
  /** What members are kept under: never changed. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1, "Give it a name.").max(40),
  /** Minor units spent on goods within a year, or points earned in it. */
  from: z.int("Say from how much.").min(1, "More than nothing.").max(2_000_000_000),
  /** Points times so many hundredths. */
  multiplierPercent: z.int("Give a whole number.").min(100, "100 at least.").max(500, "500 at most."),
  /** Delivery is free for orders from so many minor units, 0: always; null: as on the step below. */
  freeDeliveryFrom: z
    .int("Write an amount like 20.00, or nothing.")
    .min(0)
    .max(2_000_000_000)
    .nullable()
    .default(null),
  /** Without a name: as on the step below. */
  contact: contact.default({ name: "", email: "", phone: "" }),
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
  /** A present of points on the birthday of who asked for it; 0: none. */
  birthday: z.int("Give a whole number.").min(0).max(100_000).default(0),
  /** What steps are reached by within a year. */
  tiersBy: z.enum(["spend", "points"]).default("spend"),
  /** Steps, each dearer than the one before. */
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
