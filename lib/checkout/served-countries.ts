import type { DeliveryRules } from "@/lib/delivery/types";
import { countryName } from "@/lib/values/country";
import type { CountryChoice } from "./types";

/** The countries a parcel can go to, by name, with the one asked for even when it cannot. */
export function servedCountries(rules: DeliveryRules, asked: string, locale: string): CountryChoice[] {
  const served = rules.zones
    .filter((zone) => zone.methods.length > 0)
    .flatMap((zone) => zone.areas.map((area) => area.country));
  return [...new Set([...served, asked])]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
