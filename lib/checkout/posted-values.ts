import { type CheckoutField, type CheckoutValues, checkoutFields } from "./types";

/** Longer than anything a person types into the form. */
const longest = 1_000;

/** The form's fields out of something from outside, as they were typed. What is no text or far too long counts as nothing. */
export function postedValues(posted: unknown): CheckoutValues {
  const given = typeof posted === "object" && posted !== null ? new Map(Object.entries(posted)) : new Map();
  const text = (field: CheckoutField) => {
    const value: unknown = given.get(field);
    return typeof value === "string" && value.length <= longest ? value : "";
  };
  return Object.fromEntries(checkoutFields.map((field) => [field, text(field)])) as CheckoutValues;
}
