import { hasBritishPostcodes, normalPostcode } from "@/lib/values/postcode";
import { postcodeAreas } from "@/lib/values/postcode-areas";

const british = /^([A-Z]{1,2})(?:(\d{1,2})(?:-(\d{1,2})|([A-Z]))?)?$/;
const range = /^(\d+)-(\d+)$/;

/**
 * Why a single pattern can never describe a postcode of its country, in one sentence; null when it can. Pure.
 * @see postcodeMatch for what patterns mean
 */
export function patternFault(country: string, pattern: string): string | null {
  const text = pattern.trim().toUpperCase();
  if (text === "") return "There is an empty pattern between two commas.";
  return hasBritishPostcodes(country) ? britishFault(text) : plainFault(country, text);
}

function britishFault(pattern: string): string | null {
  const [, area = "", from, to] = british.exec(pattern) ?? [];
  if (!area)
    return `“${pattern}” is not a pattern: write an area (IV), a district (PA20) or a range (KW1-17).`;
  if (!postcodeAreas.has(area)) return `No British postcode begins with ${area}.`;
  if (from !== undefined && to !== undefined && Number(to) < Number(from))
    return `“${pattern}” ends before it begins.`;
  return null;
}

function plainFault(country: string, pattern: string): string | null {
  const [, from, to] = range.exec(pattern) ?? [];
  if (from !== undefined && to !== undefined) {
    if (from.length !== to.length) return `Both ends of “${pattern}” must have as many figures.`;
    if (to < from) return `“${pattern}” ends before it begins.`;
  }
  const beginning = (from ?? pattern).replace(/[^A-Z0-9]/g, "");
  if (beginning === "") return `“${pattern}” has neither letters nor figures.`;
  const figures = figuresOf(country);
  if (figures === null) return null;
  if (/[A-Z]/.test(beginning)) return `Postcodes of this country have figures only, “${pattern}” does not.`;
  if (beginning.length > figures) return `“${pattern}” is longer than a postcode of this country.`;
  return null;
}

/** How many figures the postcodes of a country have that are made of figures alone; null for others and for unknown ones. */
function figuresOf(country: string): number | null {
  for (const length of [3, 4, 5, 6, 7, 8, 9]) {
    const figures = "1".repeat(length);
    const written = [figures, ...[2, 3, 4, 5].flatMap((at) => split(figures, at))];
    // A country whose form is not known takes letters too, and nothing can be said about it.
    if (written.some((text) => normalPostcode(country, text)) && !normalPostcode(country, "X9Y"))
      return country === "US" ? 5 : length;
  }
  return null;
}

function split(figures: string, at: number): string[] {
  return at < figures.length ? [" ", "-"].map((gap) => figures.slice(0, at) + gap + figures.slice(at)) : [];
}
