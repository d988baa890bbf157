import { z } from "zod";
import { ambassadorSettings } from "./ambassador-settings";
import { type ColourName, defaultColours } from "./default-colours";
import { type FaceName, faces } from "./faces";
import { faintPairs } from "./faint-pairs";
import { loyaltySettings } from "./loyalty-settings";

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(2_000);
const hex = z.string().regex(/^#[0-9a-f]{6}$/, "must be written as #rrggbb in small letters");
const handle = z.string().max(255);
/** A way on inside this shop. */
const inside = z.string().regex(/^\/(?!\/)[^\s\\]*$/, "must begin with a single /");
const link = z.strictObject({ label: line, href: inside });

const face = z.enum(Object.keys(faces) as [FaceName, ...FaceName[]]);
const colourNames = Object.keys(defaultColours) as ColourName[];

const colours = z
  .partialRecord(z.enum(colourNames), z.strictObject({ light: hex, dark: hex }))
  .check((context) => {
    const faint = faintPairs(context.value);
    if (faint.length > 0) {
      context.issues.push({
        code: "custom",
        input: context.value,
        message: `cannot be read: ${faint.join("; ")}`,
      });
    }
  });

const brand = z.strictObject({
  name: line.default("Regulars"),
  tagline: z.string().trim().max(200).default(""),
  /** Place of the logo in storage; without one the name is set in type. */
  logoMediaKey: z.string().max(255).nullable().default(null),
  colours: colours.prefault({}),
  /** The display voice and the text, for shop and letters. */
  faces: z
    .strictObject({ display: face.default("fraunces"), text: face.default("instrument-sans") })
    .prefault({}),
  /** Where else the shop can be found: for Organization's sameAs. */
  profiles: z
    .array(z.url({ protocol: /^https$/ }))
    .max(20)
    .default([]),
});

/** Stands where an address must, until somebody has said the shop's own; no visitor is shown it. */
export const placeholderEmail = "hello@shop.example";

const seller = z.strictObject({
  legalName: line.default("Regulars"),
  address: z.array(line).max(8).default([]),
  email: z.email().default(placeholderEmail),
  phone: line.nullable().default(null),
  companyNumber: line.nullable().default(null),
  vatNumber: line.nullable().default(null),
  /** Who signs the letters, and as what. */
  personName: line.default("The shop"),
  personRole: z.string().trim().max(200).default(""),
});

const money = z.strictObject({
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default("GBP"),
  /** ISO 3166-1 alpha-2: where prices are meant for until a visitor chooses. */
  homeCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default("GB"),
  /** BCP 47. */
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default("en-GB"),
  /** IANA. */
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/)
    .default("Europe/London"),
  pricesIncludeTax: z.boolean().default(true),
});

const returns = z.strictObject({
  /** From the day the parcel arrives; 14 is the legal least (2011/83/EU art. 9, UK CCR 2013 reg. 30). */
  days: z.int().min(14).max(3_650).default(30),
  /** Who pays for the way back. */
  paidBy: z.enum(["shop", "customer"]).default("customer"),
});

const limits = z.strictObject({
  quantityPerLine: z.int().min(1).max(10_000).default(20),
  linesPerBasket: z.int().min(1).max(500).default(50),
  /** "Only 3 left" is said from this many down. */
  lowStock: z.int().min(0).max(1_000).default(5),
});

const home = z.strictObject({
  /** One sentence at the top of every page. */
  announcement: line.nullable().default(null),
  /** The picture is that of the collection named. */
  hero: z
    .strictObject({
      title: line,
      text: z.string().trim().max(500).default(""),
      action: link,
      collection: handle,
    })
    .nullable()
    .default(null),
  story: z
    .strictObject({
      title: line,
      paragraphs: z.array(paragraph).min(1).max(6),
      action: link,
      collection: handle,
    })
    .nullable()
    .default(null),
});

const about = z.strictObject({
  title: line.default("About us"),
  /** Who makes and sells this, told in their own words. */
  paragraphs: z.array(paragraph).max(20).default([]),
});

const backups = z.strictObject({
  /** Whether a copy is written every night into DATA_DIR/backups. */
  nightly: z.boolean().default(false),
  /** How many nightly copies are kept; older ones are deleted. */
  keep: z.int().min(1).max(365).default(14),
});

const topic = z.strictObject({
  /** What permissions are kept under: never changed once somebody agreed to it. "similar", "baskets", "browsing", "birthday" and "links" are the program's own. */
  key: z
    .string()
    .regex(
      /^(?!(similar|baskets|browsing|birthday|links)$)[a-z][a-z0-9-]{0,30}$/,
      "must be small letters, digits and hyphens",
    ),
  title: z.string().trim().min(1, "Give it a name.").max(60),
  /** What comes and how often, as a whole sentence. */
  promise: z.string().trim().min(1, "Say what comes, and how often.").max(200),
});

const newsletter = z.strictObject({
  /** What the shop writes about. The first is what footer and checkout offer. */
  topics: z
    .array(topic)
    .min(1)
    .max(6)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "Each needs a key of its own.")
    .default([
      {
        key: "newsletter",
        title: "News and stories",
        promise: "What is new and who makes it, about once a month.",
      },
      {
        key: "sales",
        title: "Early sales",
        promise: "A day before a sale opens to all, a few times a year.",
      },
    ]),
  /** Whether buyers who do not object are written to about similar goods (PECR reg. 22(3), 2002/58/EC art. 13(2)). */
  softOptIn: z.boolean().default(false),
  /** Whether customers who sign in are offered to have remembered what they look at, and to be reminded of it. */
  browsing: z.boolean().default(false),
  /** How many letters of news one person gets in how many days at most, campaigns and automatic letters together. */
  cap: z
    .strictObject({
      letters: z.int().min(1, "At least one.").max(100, "100 are the most.").default(4),
      days: z.int().min(1, "At least one day.").max(90, "90 days are the most.").default(7),
    })
    .prefault({}),
  /** Whether a letter to many goes out only once somebody else than its writer approved it. */
  approval: z.boolean().default(false),
  /** Hours of the reader's own clock in which letters of flows wait until the morning; none when both are the same. */
  quietHours: z
    .strictObject({ from: z.int().min(0).max(23).default(21), until: z.int().min(0).max(23).default(8) })
    .prefault({}),
});

const hours = z.int("Give whole hours.").min(1, "At least an hour.").max(336, "Two weeks at most.");

const recovery = z.strictObject({
  /** Whether people who asked to be reminded of a basket they left behind are. */
  on: z.boolean().default(false),
  /** How long after the basket was last touched each letter is written. */
  afterHours: z
    .array(hours)
    .min(1)
    .max(3)
    .refine(
      (all) => all.every((one, at) => at === 0 || one > (all[at - 1] ?? 0)),
      "Each later than the one before.",
    )
    .default([4, 24, 72]),
  /** Days in which nobody gets a second series. */
  quietDays: z.int("Give whole days.").min(1).max(365).default(30),
  /** Of a hundred baskets left behind so many get no letter, to see what letters change. */
  holdOutPercent: z.int("Give a whole number.").min(0).max(50, "Half of them at most.").default(10),
  /** The discount whose single-use codes are given; null for none. */
  discountId: z.string().max(60).nullable().default(null),
  /** The first letter that brings it. */
  discountLetter: z.int().min(1).max(3).default(3),
  /** Days in which nobody is given a second one. */
  discountDays: z.int("Give whole days.").min(30, "Thirty days at least.").max(3_650).default(180),
});

const referrals = z.strictObject({
  /** Whether customers can recommend the shop to friends. */
  on: z.boolean().default(false),
  /** The discounts whose single-use codes friends and those who recommend are given; null for none yet. */
  friendDiscountId: z.string().max(60).nullable().default(null),
  rewardDiscountId: z.string().max(60).nullable().default(null),
  /** Points those who recommend are given in place of a code; 0: the discount's code. */
  rewardPoints: z.int("Give a whole number.").min(0).max(100_000).default(0),
  /** Rewards one person can have in a year. */
  rewardsPerYear: z.int("Give a whole number.").min(1, "At least one.").max(1_000).default(10),
});

/** The groups of settings as they are edited, by their key. */
export const settingGroups = {
  brand,
  seller,
  money,
  returns,
  limits,
  home,
  about,
  backups,
  newsletter,
  recovery,
  loyalty: loyaltySettings,
  referrals,
  ambassadors: ambassadorSettings,
};

/** One schema a row of the table `setting`, by its key. Every value has a default, so that an empty shop opens. */
export const settingSchemas = {
  brand: brand.prefault({}),
  seller: seller.prefault({}),
  money: money.prefault({}),
  returns: returns.prefault({}),
  limits: limits.prefault({}),
  home: home.prefault({}),
  about: about.prefault({}),
  backups: backups.prefault({}),
  newsletter: newsletter.prefault({}),
  recovery: recovery.prefault({}),
  loyalty: loyaltySettings.prefault({}),
  referrals: referrals.prefault({}),
  ambassadors: ambassadorSettings.prefault({}),
};

export const shopSettingsSchema = z.strictObject(settingSchemas);

export const policyInputSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
  title: line,
  html: z.string().min(1).max(200_000),
});
