import { isValid as isWholeBritish } from "postcode";
import { hasBritishPostcodes, normalPostcode } from "@/lib/values/postcode";

/** Written in two groups, and often typed as one: length of the first. */
const grouped: Readonly<Record<string, number>> = { IE: 3, CA: 3 };

/**
 * A postcode good enough to write on a parcel, in the form its country writes it, or null. Stricter than what a quote
 * needs: half a British postcode gives a price but finds no door.
 */
export function checkPostcode(country: string, typed: string): string | null {
  const first = grouped[country];
  const joined = typed.replace(/\s/g, "");
  const postcode = normalPostcode(
    country,
    first === undefined ? typed : `${joined.slice(0, first)} ${joined.slice(first)}`,
  );
  if (postcode === null) return null;
  return hasBritishPostcodes(country) && !isWholeBritish(postcode) ? null : postcode;
}
