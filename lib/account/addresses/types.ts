import type { CheckoutErrors, CountryChoice, CountryFields } from "@/lib/checkout/types";

export type AddressField = "name" | "line1" | "line2" | "city" | "region" | "postcode" | "country" | "phone";

/** What the form shows, as it is typed. */
export type AddressValues = Readonly<Record<AddressField, string>>;

export type AddressForm = {
  /** Null for a new one. */
  readonly id: string | null;
  readonly values: AddressValues;
  readonly errors: CheckoutErrors;
  readonly message: string | null;
  readonly fields: CountryFields;
  readonly countries: readonly CountryChoice[];
  readonly usual: boolean;
  /** Whether there is another that could be the usual one. */
  readonly alone: boolean;
};

export type ShownAddress = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly phone: string | null;
  readonly usual: boolean;
};
