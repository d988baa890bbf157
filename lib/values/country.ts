const names = new Map<string, Intl.DisplayNames>();
/** Codes that Intl can name although nobody lives at them: unions, test regions, "unknown". */
const notCountries = new Set(["EU", "EZ", "UN", "XA", "XB", "QO", "ZZ"]);

/** A country's name as people read it: `countryName("DE")` is "Germany". Gives the code back when nobody knows it. */
export function countryName(code: string, locale = "en-GB"): string {
  let known = names.get(locale);
  if (!known) {
    known = new Intl.DisplayNames(locale, { type: "region" });
    names.set(locale, known);
  }
  return isCountry(code) ? (known.of(code) ?? code) : code;
}

/** Whether a text is the ISO 3166-1 alpha-2 code of a country, in capitals. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || notCountries.has(code)) return false;
  return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
}
