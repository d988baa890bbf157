import { countryFields } from "@/lib/checkout/country-fields";
import { servedCountries } from "@/lib/checkout/served-countries";
import { listAddresses, readAddress } from "@/lib/customers/addresses/data";
import { getDeliveryRules, getDestination } from "@/lib/delivery/loaders";
import { addressLines } from "@/lib/orders/address-lines";
import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { isId } from "@/lib/values/id";
import { requireCustomer } from "../loaders";
import { checkAddress } from "./check-address";
import { postedAddress } from "./posted-address";
import { typedAddressSchema } from "./schema";
import type { AddressForm, ShownAddress } from "./types";

/** The signed-in customer's addresses as they are written on a parcel. */
export async function getAddresses(): Promise<ShownAddress[]> {
  const { customerId } = await requireCustomer("/account/addresses");
  const [{ money }, saved] = await Promise.all([getShop(), listAddresses(reader(), customerId)]);
  return saved.map((address) => ({
    id: address.id,
    lines: [address.name, ...addressLines(address, money.homeCountry, money.locale)],
    phone: address.phone,
    usual: address.isDefault,
  }));
}

/** What was typed for this address when it could not be saved, with what was wrong with it. */
async function typedBefore(id: string | null) {
  const typed = typedAddressSchema.safeParse(await typedCookie("account"));
  if (!typed.success || typed.data.id !== id) return null;
  const { usual, problem } = typed.data;
  const values = postedAddress(typed.data.values);
  const checked = checkAddress(values);
  const errors = problem === "faults" && !checked.ok ? (checked.detail ?? {}) : {};
  const message =
    problem === "too_many" ? "There are as many addresses here as there can be. Delete one first." : null;
  return { values, errors, message, usual };
}

/**
 * The form for a new address (`id` null) or for one of the customer's own; null for an id that is not.
 * @param told whether the form was just sent back
 */
export async function getAddressForm(id: string | null, told: boolean): Promise<AddressForm | null> {
  const page = id ? `/account/addresses/${id}` : "/account/addresses/new";
  const { customerId, name } = await requireCustomer(page);
  if (id && !isId("addr", id)) return null;
  const tx = reader();
  const [{ money }, rules, destination, saved, before] = await Promise.all([
    getShop(),
    getDeliveryRules(),
    getDestination(),
    id ? readAddress(tx, customerId, id) : null,
    told ? typedBefore(id) : null,
  ]);
  if (id && !saved) return null;
  const count = (await listAddresses(tx, customerId)).length;
  const start = saved
    ? Object.fromEntries(Object.entries(saved).map(([field, value]) => [field, value ?? ""]))
    : { name: name ?? "", country: destination.country };
  const values = before?.values ?? postedAddress(start);
  return {
    id,
    values,
    errors: before?.errors ?? {},
    message: before?.message ?? null,
    fields: countryFields(values.country),
    countries: servedCountries(rules, values.country, money.locale),
    usual: before?.usual ?? saved?.isDefault ?? count === 0,
    alone: count === 0 || (count === 1 && saved !== null),
  };
}
