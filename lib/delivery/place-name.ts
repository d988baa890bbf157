import { countryName } from "@/lib/values/country";
import { regions } from "@/lib/values/regions";
import type { Destination } from "./types";

/** A destination as people say it: "IV2 3AB, United Kingdom", "California, United States". */
export function placeName({ country, postcode, region }: Destination, locale: string): string {
  const state = regions(country).find(({ code }) => code === region)?.name;
  return [postcode, state, countryName(country, locale)].filter(Boolean).join(", ");
}
