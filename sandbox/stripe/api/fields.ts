import { z } from "zod";
import { isCurrency } from "../money/minimum-amounts";

/** How Stripe's form fields are read: everything arrives as text. The messages are Stripe's. */

const wholeNumber = (value: string) => Number.isSafeInteger(Number(value));

export const integer = z
  .string()
  .regex(/^-?\d{1,16}$/, { error: (issue) => `Invalid integer: ${String(issue.input)}` })
  .refine(wholeNumber, { error: (issue) => `Invalid integer: ${String(issue.input)}` })
  .transform(Number);

export const amount = integer
  .refine((value) => value >= 0, "This value must be greater than or equal to 0.")
  .refine((value) => value <= 99_999_999, "Amount must be no more than £999,999.99");

export const boolean = z
  .enum(["true", "false"], { error: (issue) => `Invalid boolean: ${String(issue.input)}` })
  .transform((value) => value === "true");

export const text = z
  .string()
  .min(1, "You passed an empty string; we assume empty values are an attempt to unset a parameter.")
  .max(5000);

export const currency = z
  .string()
  .toLowerCase()
  .refine(isCurrency, { error: (issue) => `Invalid currency: ${String(issue.input)}.` });

export const webAddress = z.url({ protocol: /^https?$/, error: "Not a valid URL" }).max(5000);

export const email = z.email({ error: (issue) => `Invalid email address: ${String(issue.input)}` }).max(800);

export const metadata = z
  .record(
    z.string().max(40, "Metadata keys can have up to 40 characters."),
    z.string().max(500, {
      error: (issue) =>
        `Metadata values can have up to 500 characters, but you passed in a value that is ${String(issue.input).length} characters.`,
    }),
  )
  .refine((pairs) => Object.keys(pairs).length <= 50, "Metadata can have up to 50 keys.");

/** On updates an empty text takes all pairs away. */
export const metadataUpdate = z.union([z.literal(""), metadata]);

export const expand = z.array(text).max(20).optional();

/** The questions every list takes. */
export const paging = {
  limit: integer
    .refine((value) => value >= 1 && value <= 100, "This value must be between 1 and 100.")
    .optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
  expand,
};

export const range = z
  .union([integer, z.strictObject({ gt: integer, gte: integer, lt: integer, lte: integer }).partial()])
  .optional();

export const address = z
  .strictObject({
    line1: z.string(),
    line2: z.string(),
    city: z.string(),
    state: z.string(),
    postal_code: z.string(),
    country: z.string(),
  })
  .partial();
