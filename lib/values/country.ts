const names = new Map<string, Intl.DisplayNames>();
/** Every personal answer asks for its country, and Intl takes its time: at most 26 × 26. */
const asked = new Map<string, boolean>();
/** Codes that Intl can name although nobody lives at them: unions, test regions, "unknown". */
const notCountries = new Set(["EU", "EZ", "UN", "XA", "XB", "QO", "ZZ"]);

/** A country's name as people read it: `countryName("DE")` is "Germany". Gives the code back when nobody knows it. */
export function countryName(code: string, locale = "en-GB"): string {
  let named = names.get(locale);
  if (!named) {
    named = new Intl.DisplayNames(locale, { type: "region" });
    names.set(locale, named);
  }
  return isCountry(code) ? (named.of(code) ?? code) : code;
}

/** Whether a text is the ISO 3166-1 alpha-2 code of a country, in capitals. */
export function isCountry(code: string): boolean {
  const known = asked.get(code);
  if (known !== undefined) return known;
  if (!/^[A-Z]{2}$/.test(code)) return false;
  const nameless = new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) === undefined;
  const is = !nameless && !notCountries.has(code);
  asked.set(code, is);
  return is;
}
