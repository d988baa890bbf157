import type { DeliveryPlan, PlanWarning, Tongue } from "../types";
import { methodWarnings } from "./method-warnings";
import { placeWarnings } from "./place-warnings";

/**
 * What is odd about a plan: gaps and overlaps of prices and of places. Nothing of it forbids saving: an owner may mean it.
 * @param home the shop's own country
 */
export function planWarnings(plan: DeliveryPlan, home: string, tongue: Tongue): PlanWarning[] {
  return [
    ...placeWarnings(plan, home, tongue.locale),
    ...plan.zones.flatMap((zone, index) => methodWarnings(zone, index, tongue)),
  ];
}
