import type { DeliveryRules } from "@/lib/delivery/types";
import { countryName } from "@/lib/values/country";
import type { CountryChoice } from "./types";

type Served = { readonly locale: string; readonly choices: readonly CountryChoice[] };
/** Rules are the same object until they change, and names take longer to put in order than the rest of the page. */
const known = new WeakMap<DeliveryRules, Served>();

/** The countries a parcel can go to, by name, with the one asked for even when it cannot. */
export function servedCountries(
  rules: DeliveryRules,
  asked: string,
  locale: string,
): readonly CountryChoice[] {
  const before = known.get(rules);
  const served = before?.locale === locale ? before.choices : inOrder(codesOf(rules), locale);
  known.set(rules, { locale, choices: served });
  return served.some(({ code }) => code === asked)
    ? served
    : inOrder([...served.map(({ code }) => code), asked], locale);
}

const codesOf = ({ zones }: DeliveryRules) =>
  zones.filter((zone) => zone.methods.length > 0).flatMap((zone) => zone.areas.map((area) => area.country));

function inOrder(codes: readonly string[], locale: string): CountryChoice[] {
  return [...new Set(codes)]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
