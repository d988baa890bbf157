import type { Perks, Tier } from "../types";

/** What a step brings besides more points: its own, and what the steps below it bring where it says nothing itself. Pure. */
export function perksOf(tiers: readonly Tier[], key: string): Perks {
  const at = tiers.findIndex((one) => one.key === key);
  const reached = tiers.slice(0, at + 1).reverse();
  const froms = reached.flatMap(({ freeDeliveryFrom }) => freeDeliveryFrom ?? []);
  return {
    // Nobody loses by climbing.
    freeDeliveryFrom: froms.length > 0 ? Math.min(...froms) : null,
    contact: reached.find(({ contact }) => contact.name !== "")?.contact ?? null,
  };
}
