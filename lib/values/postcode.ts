import { parse, validOutcode } from "postcode";
import validator from "validator";

/** Countries whose post uses British postcodes: the United Kingdom and the Crown Dependencies. */
const british = new Set(["GB", "GG", "IM", "JE"]);

/** Whether a country's postcodes are read as British ones. */
export function hasBritishPostcodes(country: string): boolean {
  return british.has(country);
}

/**
 * A postcode as it is written ("sw1a2aa" becomes "SW1A 2AA"), or null when the country's post would not know it.
 * Of a British one the first half alone will do ("IV2"): it decides where a parcel can go and what that costs.
 */
export function normalPostcode(country: string, text: string): string | null {
  const upper = text.normalize("NFKC").toUpperCase().replace(/\s+/g, " ").trim();
  if (!hasBritishPostcodes(country)) return looksRight(country, upper) ? upper : null;
  const whole = parse(upper);
  if (whole.valid) return whole.postcode;
  const half = upper.replace(/ /g, "");
  return validOutcode(half) ? half : null;
}

/** The first half of a British postcode, whole or halved: "SW1A" of "SW1A 2AA". Null when it is not one. */
export function outcodeOf(text: string): string | null {
  const whole = parse(text);
  if (whole.valid) return whole.outcode;
  const half = text.toUpperCase().replace(/\s/g, "");
  return validOutcode(half) ? half : null;
}

const locales: readonly string[] = validator.isPostalCodeLocales;

/** By the country's own form where the library knows it, else by what all postcodes have in common. */
function looksRight(country: string, text: string): boolean {
  const locale = locales.find((known) => known === country);
  if (locale) return validator.isPostalCode(text, locale as validator.PostalCodeLocale);
  return /^[A-Z0-9](?:[A-Z0-9 -]{0,8}[A-Z0-9])?$/.test(text);
}
