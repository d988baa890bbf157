import { type Region, regions } from "@/lib/values/regions";

/** How a country's own address form is drawn. A null field is not asked for. */
export type CountryFields = {
  readonly city: { readonly label: string };
  readonly postcode: {
    readonly label: string;
    readonly required: boolean;
    readonly example: string | null;
  } | null;
  /** With choices a list is shown, without them a free line. */
  readonly region: {
    readonly label: string;
    readonly required: boolean;
    readonly choices: readonly Region[];
  } | null;
};

/** Countries whose post uses no postcodes (Universal Postal Union, addressing unit). */
const withoutPostcode = new Set(
  "AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CM DJ DM ER FJ GA GD GH GM GQ GY HK JM KI KM KN LC ML MO MR MW NR PA QA RW SB SC SL SR ST SY TD TG TK TL TO TV UG VU YE ZW".split(
    " ",
  ),
);

const postcodes: Readonly<Record<string, { label: string; example: string }>> = {
  GB: { label: "Postcode", example: "BS1 4DJ" },
  JE: { label: "Postcode", example: "JE2 3AB" },
  GG: { label: "Postcode", example: "GY1 2PF" },
  IM: { label: "Postcode", example: "IM1 1AG" },
  IE: { label: "Eircode", example: "D02 AF30" },
  US: { label: "ZIP code", example: "10001" },
  CA: { label: "Postal code", example: "K1A 0B1" },
  IN: { label: "PIN code", example: "110001" },
  BR: { label: "CEP", example: "01310-100" },
};

const towns: Readonly<Record<string, string>> = {
  GB: "Town or city",
  IE: "Town or city",
  AU: "Suburb",
  US: "City",
};

const regionNames: Readonly<Record<string, string>> = {
  US: "State",
  AU: "State",
  CA: "Province",
  IN: "State",
  BR: "State",
  MX: "State",
  MY: "State",
  JP: "Prefecture",
  CN: "Province",
  IT: "Province",
  ES: "Province",
};

/** What an address in this country (ISO 3166-1 alpha-2) consists of, and what its parts are called there. */
export function countryFields(country: string): CountryFields {
  const own = postcodes[country];
  const region = regionNames[country];
  return {
    city: { label: towns[country] ?? "Town or city" },
    postcode: withoutPostcode.has(country)
      ? null
      : { label: own?.label ?? "Postcode", required: country !== "IE", example: own?.example ?? null },
    region: region ? { label: region, required: true, choices: regions(country) } : null,
  };
}
