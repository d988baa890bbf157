import { isDeepStrictEqual } from "node:util";
import type { DeliveryPlan, PlanZone } from "../types";

/** What differs between two plans, for the audit log: the zones that changed, as they were and as they are. Pure. */
export function planChange(before: DeliveryPlan, after: DeliveryPlan): { before: Zones; after: Zones } {
  const other = (zones: readonly PlanZone[], than: readonly PlanZone[]) => {
    const changed = zones.filter((zone) => !than.some((one) => isDeepStrictEqual(one, zone)));
    return { order: zones.map(({ name }) => name), zones: changed };
  };
  return { before: other(before.zones, after.zones), after: other(after.zones, before.zones) };
}

type Zones = { order: string[]; zones: PlanZone[] };
