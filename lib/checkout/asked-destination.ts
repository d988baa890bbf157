import type { Destination } from "@/lib/delivery/types";
import { isCountry } from "@/lib/values/country";
import { normalPostcode } from "@/lib/values/postcode";
import { countryFields } from "./country-fields";
import type { CheckoutValues } from "./types";

type Typed = Pick<CheckoutValues, "country" | "postcode" | "region">;

/**
 * Where a form that is still being filled in wants the parcel: what is half typed is left out of the quote. A country that
 * does not exist becomes the shop's own.
 */
export function askedDestination(typed: Typed, homeCountry: string): Destination {
  const given = typed.country.trim().toUpperCase();
  const country = isCountry(given) ? given : homeCountry;
  const fields = countryFields(country);
  const postcode = fields.postcode && typed.postcode ? normalPostcode(country, typed.postcode) : null;
  const region = fields.region ? typed.region.trim() : "";
  return { country, ...(postcode ? { postcode } : {}), ...(region ? { region } : {}) };
}
