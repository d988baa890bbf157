import { hasBritishPostcodes, outcodeOf } from "@/lib/values/postcode";

/** Letters, district number and letter of a British outcode: "SW1A" is SW, 1, A. */
const outcodeParts = /^([A-Z]{1,2})(\d{1,2})([A-Z]?)$/;
const britishPattern = /^([A-Z]{1,2})(?:(\d{1,2})(?:-(\d{1,2})|([A-Z]))?)?$/;
const rangePattern = /^(\d+)-(\d+)$/;

/**
 * How closely an area's pattern describes a postcode: null when it does not, and the larger the closer otherwise.
 *
 * British patterns name an area ("IV"), a district ("PA20"), a range of districts ("KW1-17") or a part of one ("W1A").
 * Those of other countries name the beginning ("35") or a range of beginnings ("5100-5107"). Several are set apart by
 * commas; the closest counts.
 */
export function postcodeMatch(country: string, patterns: string, postcode: string): number | null {
  const match = hasBritishPostcodes(country) ? britishMatch : plainMatch;
  const found = patterns.split(",").map((pattern) => match(pattern.trim().toUpperCase(), postcode));
  return found.reduce((best, next) => (next !== null && (best === null || next > best) ? next : best), null);
}

function britishMatch(pattern: string, postcode: string): number | null {
  const place = outcodeParts.exec(outcodeOf(postcode) ?? "");
  const rule = britishPattern.exec(pattern);
  if (!place || !rule || rule[1] !== place[1]) return null;
  const [, , from, to, letter] = rule;
  const district = Number(place[2]);
  if (from === undefined) return 1000;
  if (letter !== undefined) return district === Number(from) && letter === place[3] ? 3000 : null;
  const last = Number(to ?? from);
  return district >= Number(from) && district <= last ? 2000 - (last - Number(from)) : null;
}

function plainMatch(pattern: string, postcode: string): number | null {
  const plain = postcode.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const range = rangePattern.exec(pattern);
  if (!range)
    return pattern !== "" && plain.startsWith(pattern.replace(/[^A-Z0-9]/g, ""))
      ? pattern.length * 1000
      : null;
  const [, from = "", to = ""] = range;
  const beginning = plain.slice(0, from.length);
  return beginning.length === from.length && beginning >= from && beginning <= to
    ? from.length * 1000 - 1
    : null;
}
