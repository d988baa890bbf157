import { countryName } from "@/lib/values/country";
import type { Address } from "./schema";

// Where the postcode has a line of its own, and where it stands behind the town.
const ownLine = new Set(["GB", "GG", "JE", "IM", "IE"]);
const behindTown = new Set(["US", "CA", "AU", "NZ"]);

/**
 * An address as it is written on a parcel in its country, without the name; the country only when it is abroad. No lines for
 * an order without an address, which is collected.
 */
export function addressLines(address: Address, homeCountry: string, locale: string): string[] {
  const { line1, line2, city, region, postcode, country } = address;
  if (line1 === null && city === null) return [];
  const town = ownLine.has(country)
    ? [city, region, postcode]
    : behindTown.has(country)
      ? [`${city ?? ""}${region ? `, ${region}` : ""} ${postcode ?? ""}`.trim()]
      : [`${postcode ?? ""} ${city ?? ""}`.trim(), region];
  const abroad = country === homeCountry ? null : countryName(country, locale);
  return [line1, line2, ...town, abroad].filter((line): line is string => Boolean(line));
}
