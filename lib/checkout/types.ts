import type { CountryFields } from "./country-fields";

/** The fields of the form, by the name they are posted under. */
export const checkoutFields = [
  "email",
  "name",
  "line1",
  "line2",
  "city",
  "region",
  "postcode",
  "country",
  "phone",
  "methodId",
  "discountCode",
  "newsletter",
] as const;
export type CheckoutField = (typeof checkoutFields)[number];

/** What was typed, kept as it was typed. */
export type CheckoutValues = Readonly<Record<CheckoutField, string>>;
/** A sentence a field, for the reader and for the one who listens. */
export type CheckoutErrors = Readonly<Partial<Record<CheckoutField, string>>>;

export type { CountryFields };
