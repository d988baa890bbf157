import type { AddressParts, SavedAddress } from "@/lib/customers/addresses/types";
import type { CheckoutValues } from "./types";

type Known = { readonly email: string; readonly name: string | null };

/** The fields of the form that a saved address fills. */
function addressValues({ name, phone, line1, line2, city, region, postcode, country }: AddressParts) {
  const texts = { phone, line2, region, postcode };
  const filled = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text ?? ""]));
  return { ...filled, name, line1, city, country };
}

/**
 * What the checkout knows of somebody who is signed in. An address is taken when it was picked; else the one they use
 * without being asked, or another, as long as it lies in the country whose prices they have been shown.
 */
export function accountValues(
  { email, name }: Known,
  addresses: readonly SavedAddress[],
  { picked, country }: { readonly picked: string | null; readonly country: string },
): { values: Partial<CheckoutValues>; addressId: string | null } {
  const address =
    addresses.find(({ id }) => id === picked) ?? addresses.find((one) => one.country === country) ?? null;
  return {
    values: { email, ...(name ? { name } : {}), ...(address ? addressValues(address) : {}) },
    addressId: address?.id ?? null,
  };
}
