import { expect, test } from "vitest";
import { homeDelivery } from "@/lib/delivery/home-delivery";
import type { DeliveryRules, Method } from "@/lib/delivery/types";

const method = (id: string, price: number, more: Partial<Method> = {}): Method => ({
  id,
  name: id,
  kind: "parcel",
  rateBasis: "weight",
  freeFrom: null,
  cutoff: "14:00",
  minDays: 2,
  maxDays: 3,
  deliveryDays: [1, 2, 3, 4, 5],
  collectFrom: null,
  bands: [{ from: 0, upTo: 20_000, price }],
  ...more,
});
const rules: DeliveryRules = {
  origin: { country: "GB", timeZone: "Europe/London" },
  zones: [
    {
      id: "z",
      name: "UK",
      areas: [{ country: "GB", postcodePattern: null }],
      methods: [
        method("next-day", 795, { minDays: 1, maxDays: 1 }),
        method("tracked", 395),
        method("counter", 0, { kind: "collection" }),
      ],
    },
  ],
  holidays: {},
  taxRates: [],
};
const goods = { price: 7900, weightGrams: 1400, requiresShipping: true };
const now = new Date("2026-11-23T10:00:00Z");

test("the cheapest parcel is told, with its working days; collection in person is no delivery", () => {
  expect(homeDelivery(rules, "GB", goods, now)).toEqual({
    country: "GB",
    price: 395,
    minDays: 2,
    maxDays: 3,
  });
});

test("nothing is told of what cannot or need not be sent", () => {
  expect(homeDelivery(rules, "FR", goods, now)).toBeNull();
  expect(homeDelivery(rules, "GB", { ...goods, weightGrams: 30_000 }, now)).toBeNull();
  expect(homeDelivery(rules, "GB", { ...goods, requiresShipping: false }, now)).toBeNull();
});
