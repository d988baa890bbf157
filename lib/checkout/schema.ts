import { z } from "zod";

/** One line of text as a person typed it: composed, without control characters, single spaces. */
function typedLine(limit: number) {
  return z
    .string()
    .default("")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(limit, `Please keep this under ${limit} characters.`));
}

const optional = (limit: number) => typedLine(limit).transform((text) => (text === "" ? null : text));

/** Where a delivery goes, as far as its price depends on it. An address that is half typed is fine. */
const destinationSchema = z.object({
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, "Choose a country."),
  postcode: optional(12),
  region: optional(60),
});

const person = {
  email: typedLine(254).pipe(z.email("Enter an e-mail address like name@example.com.")),
  name: typedLine(100).pipe(z.string().min(1, "Enter your full name.")),
  phone: optional(30).pipe(
    z
      .string()
      .regex(/^\+?[\d ().-]{6,30}$/, "Enter a telephone number with digits, or leave it empty.")
      .nullable(),
  ),
};

const agreement = {
  methodId: optional(60),
  /** One or several, as they were typed. */
  discountCode: optional(400),
  newsletter: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
  /** The mark of the words about similar goods that the form showed; null when it showed none. */
  similarShown: optional(40),
  similarRefused: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
  /** The mark of the words beside the box for reminders; null when the form showed none. */
  remindersShown: optional(40),
  reminders: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
  /** The total that stood on the button, minor units. */
  agreedTotal: z.coerce.number().int().min(0),
  /** The currency that stood on the button. */
  agreedCurrency: z.string().regex(/^[A-Z]{3}$/),
};

/**
 * What the checkout form posts for a parcel. Messages are the sentences shown beside the field; what a country asks of an
 * address is added by `check-details.ts`.
 */
export const detailsSchema = z.object({
  ...destinationSchema.shape,
  ...person,
  line1: typedLine(120).pipe(z.string().min(1, "Enter the first line of your address.")),
  line2: optional(120),
  city: typedLine(80).pipe(z.string().min(1, "Enter the town or city.")),
  ...agreement,
});

/** What it posts for something that is collected in person: an address it may carry along is not read. */
export const collectedSchema = z.object({ ...person, ...agreement });

/** Parsed details of the buyer: everything placeable but the goods. No lines of an address when it is collected. */
export type Details = Omit<z.infer<typeof detailsSchema>, "line1" | "city"> & {
  readonly line1: string | null;
  readonly city: string | null;
};

/** What a plain form's last post left in the visitor's browser; the fields are read by `posted-values.ts`. */
export const typedSchema = z.object({ values: z.unknown(), message: z.string().max(500).nullable() });
