import type { DeliveryRules } from "@/lib/delivery/types";
import { zoneFor } from "@/lib/delivery/zone-for";

/**
 * Whether the way of delivery asked for is collection in person at the shop's own country: then nobody is asked for an
 * address, and tax is that of the counter. A counter abroad is a delivery like any other.
 */
export function isCollected(rules: DeliveryRules, methodId: string, homeCountry: string): boolean {
  const methods = zoneFor(rules.zones, { country: homeCountry })?.methods ?? [];
  return methods.some(({ id, kind }) => id === methodId && kind === "collection");
}
