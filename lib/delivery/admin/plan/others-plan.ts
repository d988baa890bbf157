import { isDeepStrictEqual } from "node:util";
import type { DeliveryPlan, OthersPlan, PlanZone, SavedPlan } from "../types";

/** The plan somebody else saved meanwhile, beside the one that was about to be: zone by zone where they differ. Pure. */
export function othersPlan(mine: DeliveryPlan, theirs: SavedPlan): OthersPlan {
  const { version, at, by, plan } = theirs;
  const names = [...new Set([...mine.zones, ...plan.zones].map(({ name }) => name))];
  const find = ({ zones }: DeliveryPlan, name: string) => zones.find((zone) => zone.name === name);
  return {
    version,
    ...(by ? { by } : {}),
    ...(at ? { at } : {}),
    fields: names
      .filter((name) => !isDeepStrictEqual(find(mine, name), find(plan, name)))
      .map((name) => ({ label: name, mine: inWords(find(mine, name)), theirs: inWords(find(plan, name)) })),
    values: { plan, version },
  };
}

function inWords(zone: PlanZone | undefined): string {
  if (!zone) return "not there";
  const methods = zone.methods.map(
    ({ name, active, bands }) =>
      `${name}${active ? "" : " (off)"}: ${bands.length} ${bands.length === 1 ? "price" : "prices"}`,
  );
  return [`${zone.areas.length} ${zone.areas.length === 1 ? "place" : "places"}`, ...methods].join("; ");
}
