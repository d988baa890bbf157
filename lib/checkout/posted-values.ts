import { type CheckoutField, type CheckoutValues, checkoutFields } from "./types";

/** Longer than anything a person types into the form. */
const longest = 1_000;

/** What a form posted, field by field, as it was typed. Files and overlong text count as nothing. */
export function postedValues(form: FormData): CheckoutValues {
  const text = (field: CheckoutField) => {
    const value = form.get(field);
    return typeof value === "string" && value.length <= longest ? value : "";
  };
  return Object.fromEntries(checkoutFields.map((field) => [field, text(field)])) as CheckoutValues;
}
