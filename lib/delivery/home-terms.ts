import type { DeliveryRules, HomeTerms } from "./types";

/**
 * The plainest true sentence on delivery at home, for header and home page: the least a parcel costs anywhere in the
 * country, and from what sum the same method is free. Null when nothing is sent there.
 */
export function homeTerms(rules: DeliveryRules, country: string): HomeTerms | null {
  const zone = rules.zones.find(({ areas }) =>
    areas.some((area) => area.country === country && area.postcodePattern === null),
  );
  const parcels = (zone?.methods ?? []).flatMap((method) => {
    const price = Math.min(...method.bands.map((band) => band.price));
    return method.kind === "parcel" && Number.isFinite(price) ? [{ price, freeFrom: method.freeFrom }] : [];
  });
  const [cheapest] = parcels.sort((a, b) => a.price - b.price);
  const exceptions = rules.zones.some(
    (other) => other !== zone && other.areas.some((area) => area.country === country),
  );
  return cheapest ? { ...cheapest, exceptions } : null;
}
