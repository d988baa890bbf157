import { countryName } from "@/lib/values/country";
import type { DeliveryPlan, PlanWarning } from "../types";
import { patternFault } from "./pattern-fault";

/** What is odd about the places of a plan's zones. Pure. */
export function placeWarnings({ zones }: DeliveryPlan, home: string, locale: string): PlanWarning[] {
  const found: PlanWarning[] = [];
  const warn = (zone: number | null, text: string, level: PlanWarning["level"] = "warning") =>
    found.push({ level, zone, method: null, text });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const say = (country: string) => countryName(country, locale);

  const served = zones.some(
    ({ areas, methods }) =>
      methods.some(({ active }) => active) && areas.some(({ country }) => country === home),
  );
  if (!served) warn(null, `Nothing is delivered in ${say(home)}, the shop’s own country.`);

  const claims = new Map<string, { country: string; pattern: string | null; zones: number[] }>();
  const whole = new Set<string>();
  for (const [index, { areas }] of zones.entries()) {
    for (const { country, postcodePattern } of areas) {
      if (postcodePattern === null) whole.add(country);
      for (const pattern of postcodePattern?.split(",") ?? [null]) {
        const fault = pattern === null ? null : patternFault(country, pattern);
        if (fault) warn(index, `${say(country)}: ${fault} It can never match.`);
        const key = `${country} ${pattern?.trim() ?? ""}`;
        const claim = claims.get(key) ?? { country, pattern: pattern?.trim() ?? null, zones: [] };
        claim.zones.push(index);
        claims.set(key, claim);
      }
    }
  }
  for (const { country, pattern, zones: places } of claims.values()) {
    const [first, ...others] = places;
    if (first === undefined || others.length === 0) continue;
    const where = pattern ? `${pattern} in ${say(country)}` : say(country);
    const names = list.format([...new Set(places)].map((place) => `“${zones[place]?.name}”`));
    for (const other of others) {
      if (other === first) warn(other, `${where} is named twice in this zone.`);
      else warn(other, `${where} is in ${names}; the first of them is used.`);
    }
  }
  const inParts = new Set(
    zones.flatMap(({ areas }) => areas.map(({ country }) => country)).filter((one) => !whole.has(one)),
  );
  for (const country of inParts)
    warn(null, `${say(country)} is served only for the postcodes that are named.`, "notice");
  for (const [index, { methods, name }] of zones.entries())
    if (!methods.some(({ active }) => active))
      warn(index, `“${name}” has no method that is switched on: nothing is delivered there.`, "notice");
  return found;
}
