import type { DeliveryRules, Method, Zone } from "@/lib/delivery/types";

export function method(over: Partial<Method> = {}): Method {
  return {
    id: "meth_standard",
    name: "Standard",
    kind: "parcel",
    rateBasis: "weight",
    freeFrom: null,
    cutoff: "14:00",
    minDays: 1,
    maxDays: 3,
    deliveryDays: [1, 2, 3, 4, 5],
    collectFrom: null,
    bands: [{ from: 0, upTo: null, price: 395 }],
    ...over,
  };
}

export function zone(name: string, areas: Zone["areas"], methods: Zone["methods"] = [method()]): Zone {
  return { id: `zone_${name}`, name, areas, methods };
}

export function rules(over: Partial<DeliveryRules> = {}): DeliveryRules {
  return {
    origin: { country: "GB", timeZone: "Europe/London" },
    zones: [zone("mainland", [{ country: "GB", postcodePattern: null }])],
    holidays: {},
    taxRates: [],
    ...over,
  };
}
