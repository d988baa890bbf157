import type { DeliveryRules } from "./types";

/** Countries the shop delivers to, at least in part; its own first. */
export function servedCountries({ zones, origin }: DeliveryRules): string[] {
  const served = zones.flatMap((zone) =>
    zone.methods.length > 0 ? zone.areas.map((area) => area.country) : [],
  );
  return [...new Set([...served.filter((country) => country === origin.country), ...served])];
}
