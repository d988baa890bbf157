import type { DeliveryRules } from "../../types";
import type { DeliveryPlan } from "../types";

/** What a plan would be as rules, beside the clock, holidays and taxes of the saved ones: for trying what is not saved. Pure. */
export function planRules(plan: DeliveryPlan, saved: DeliveryRules): DeliveryRules {
  return {
    ...saved,
    zones: plan.zones.map(({ name, areas, methods }, zone) => ({
      id: `zone-${zone}`,
      name,
      areas,
      methods: methods.flatMap(({ active, id: _, bands, ...method }, index) =>
        active
          ? [{ ...method, id: `${zone}-${index}`, bands: [...bands].sort((a, b) => a.from - b.from) }]
          : [],
      ),
    })),
  };
}
