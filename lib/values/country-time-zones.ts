/**
 * The time zones of a country as the Unicode CLDR has them, which follows the tz database's zone.tab; empty for a code it does
 * not know. `Intl.Locale.prototype.getTimeZones` of ECMA-402; the compiler's library does not describe it yet.
 * @param country ISO 3166-1 alpha-2
 */
export function countryTimeZones(country: string): readonly string[] {
  const locale: Intl.Locale & { getTimeZones?: () => readonly string[] | undefined } = new Intl.Locale(
    "und",
    {
      region: country,
    },
  );
  return locale.getTimeZones?.() ?? [];
}
