import type { AddressField, AddressValues } from "./types";

const addressFields = [
  "name",
  "line1",
  "line2",
  "city",
  "region",
  "postcode",
  "country",
  "phone",
] as const satisfies readonly AddressField[];

/** The address's fields out of something from outside, as they were typed. What is far too long counts as nothing. */
export function postedAddress(posted: Readonly<Record<string, unknown>>): AddressValues {
  const text = (value: unknown) => (typeof value === "string" && value.length <= 300 ? value : "");
  return Object.fromEntries(addressFields.map((field) => [field, text(posted[field])])) as AddressValues;
}
