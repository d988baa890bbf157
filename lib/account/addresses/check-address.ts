import { checkDetails } from "@/lib/checkout/check-details";
import type { CheckoutErrors } from "@/lib/checkout/types";
import type { AddressParts } from "@/lib/customers/addresses/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { AddressValues } from "./types";

/** What the checkout asks for besides, filled so that only the address is in question. */
const besides = { email: "a@example.com", agreedTotal: "0", agreedCurrency: "XXX" };

/** An address as the checkout would take it: the same rules by country, the same sentences. */
export function checkAddress(values: AddressValues): Result<AddressParts, "faults", CheckoutErrors> {
  const checked = checkDetails({ ...besides, ...values });
  if (!checked.ok) return refusal("faults", checked.detail ?? {});
  const { name, phone, line1, line2, city, region, postcode, country } = checked.value;
  if (line1 === null || city === null) throw new Error("an address was taken without its lines");
  return success({ name, phone, line1, line2, city, region, postcode, country });
}
