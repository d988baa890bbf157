import type { DeliveryPlan, PlanMethod, PlanZone } from "@/lib/delivery/admin/types";

export function planMethod(over: Partial<PlanMethod> = {}): PlanMethod {
  return {
    id: null,
    name: "Standard",
    kind: "parcel",
    rateBasis: "weight",
    freeFrom: null,
    cutoff: "14:00",
    minDays: 1,
    maxDays: 3,
    deliveryDays: [1, 2, 3, 4, 5],
    collectFrom: null,
    active: true,
    bands: [{ from: 0, upTo: null, price: 395 }],
    ...over,
  };
}

export function planZone(over: Partial<PlanZone> = {}): PlanZone {
  return {
    id: null,
    name: "Mainland",
    areas: [{ country: "GB", postcodePattern: null }],
    methods: [planMethod()],
    ...over,
  };
}

export function plan(...zones: PlanZone[]): DeliveryPlan {
  return { zones: zones.length > 0 ? zones : [planZone()] };
}
