import { postcodeMatch } from "./postcode-match";
import type { Area, Destination, Zone } from "./types";

/**
 * The zone a destination lies in: the one with the closest area, the earlier zone when two are equally close.
 * Null when no zone names the country, or only parts of it that this postcode is not in.
 */
export function zoneFor(zones: readonly Zone[], destination: Destination): Zone | null {
  let best: { zone: Zone; closeness: number } | null = null;
  for (const zone of zones) {
    for (const area of zone.areas) {
      const closeness = closenessOf(area, destination);
      if (closeness !== null && (best === null || closeness > best.closeness)) best = { zone, closeness };
    }
  }
  return best?.zone ?? null;
}

function closenessOf(area: Area, { country, postcode }: Destination): number | null {
  if (area.country !== country) return null;
  if (area.postcodePattern === null) return 0;
  return postcode ? postcodeMatch(country, area.postcodePattern, postcode) : null;
}
