import { z } from "zod";
import { isCountry } from "@/lib/values/country";
import { collectFromSchema } from "../schema";

const country = z.string().refine(isCountry, "Choose a country.");
const name = z.string().trim().min(1, "Give it a name.").max(100, "At most 100 characters.");
/** The largest whole number a column of the database holds. */
const whole = z
  .int("Write a whole number.")
  .min(0, "Not less than nothing.")
  .max(2_147_483_647, "Too large.");
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Choose a day.")
  .refine((text) => !Number.isNaN(Date.parse(text)), "There is no such day.");

const area = z.strictObject({
  country,
  /** Null: the whole country. */
  postcodePattern: z
    .string()
    .trim()
    .min(1, "Write at least one pattern, or choose the whole country.")
    .max(2000, "At most 2,000 characters.")
    .transform((text) => text.toUpperCase())
    .nullable(),
});

const band = z
  .strictObject({ from: whole, upTo: whole.nullable(), price: whole })
  .refine(({ from, upTo }) => upTo === null || upTo > from, {
    path: ["upTo"],
    message: "A band must end above where it begins.",
  });

const collectFrom = collectFromSchema.extend({
  address: z.array(z.string().trim().min(1).max(200)).min(1, "Write where it is collected.").max(8),
  hours: z.string().trim().min(1, "Say when somebody is there.").max(200),
});

const method = z
  .strictObject({
    /** Null for a new one. */
    id: z.string().max(60).nullable(),
    name,
    kind: z.enum(["parcel", "collection"]),
    rateBasis: z.enum(["weight", "subtotal"]),
    freeFrom: whole.nullable(),
    cutoff: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time such as 14:00."),
    minDays: z.int().min(0, "Not less than nothing.").max(90, "At most 90 days."),
    maxDays: z.int().min(0, "Not less than nothing.").max(90, "At most 90 days."),
    deliveryDays: z.array(z.int().min(1).max(7)).min(1, "Choose at least one day.").max(7),
    collectFrom: collectFrom.nullable(),
    active: z.boolean(),
    bands: z.array(band).min(1, "Give it at least one price.").max(50),
  })
  .superRefine(({ minDays, maxDays, kind, collectFrom: counter, bands }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    if (maxDays < minDays) fault(["maxDays"], "Not less than the fewest days.");
    if (kind === "collection" && counter === null)
      fault(["collectFrom", "address"], "Write where it is collected.");
    for (const [index, { from }] of bands.entries())
      if (bands.findIndex((other) => other.from === from) < index)
        fault(["bands", index, "from"], "Another band begins here already.");
  });

const zone = z.strictObject({
  id: z.string().max(60).nullable(),
  name,
  areas: z.array(area).min(1, "Name at least one country.").max(300),
  /** None: places the shop does not deliver to. */
  methods: z.array(method).max(30),
});

/** Everything about where the shop delivers, how and for how much, as the owner edits it: weights in grams, money in minor units. */
export const deliveryPlanSchema = z.strictObject({ zones: z.array(zone).max(100) });

export const savePlanSchema = z.strictObject({
  /** The version the editor began with. */
  version: z.int().min(0),
  plan: deliveryPlanSchema,
});

/** A question to the tester; without a plan, of the saved one. */
export const tryDeliverySchema = z.strictObject({
  plan: deliveryPlanSchema.nullable(),
  country,
  postcode: z.string().trim().max(40),
  weightGrams: whole,
  subtotal: whole,
  /** Local date and time in the shop's time zone, "YYYY-MM-DDTHH:MM". */
  moment: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "Choose a day and a time."),
});

export const addHolidaySchema = z.strictObject({ country, day, name });
export const holidaySchema = z.strictObject({ country, day });
export const holidayWorkingSchema = holidaySchema.extend({ working: z.boolean() });

const taxPlace = z.strictObject({
  country,
  /** A state or province where the rate is its own, else null. */
  region: z.string().trim().max(10).nullable(),
  taxClass: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "Small letters, figures and hyphens."),
});

export const addTaxRateSchema = taxPlace.extend({
  /** Parts per million. */
  ratePpm: z.int("Write a rate such as 20 or 8.875.").min(0).max(1_000_000, "At most 100 %."),
  inclusive: z.boolean(),
  name,
  /** The first day it is charged. */
  from: day,
});
export const endTaxRateSchema = z.strictObject({ id: z.string().max(60), until: day });
export const removeTaxRateSchema = z.strictObject({ id: z.string().max(60) });
