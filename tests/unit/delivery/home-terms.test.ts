import { expect, test } from "vitest";
import { homeTerms } from "@/lib/delivery/home-terms";
import type { DeliveryRules, Method } from "@/lib/delivery/types";

const method = (kind: Method["kind"], price: number, freeFrom: number | null): Method => ({
  ...{ id: `${kind}-${price}`, name: "Post", kind, rateBasis: "weight", freeFrom, cutoff: "14:00" },
  ...{ minDays: 1, maxDays: 3, deliveryDays: [1, 2, 3, 4, 5], collectFrom: null },
  bands: [
    { from: 0, upTo: 2000, price },
    { from: 2000, upTo: null, price: price * 2 },
  ],
});

function rules(methods: Method[], postcodePattern: string | null = null): DeliveryRules {
  const areas = [{ country: "GB", postcodePattern }];
  const origin = { country: "GB", timeZone: "Europe/London" };
  return { origin, zones: [{ id: "z", name: "Home", areas, methods }], holidays: {}, taxRates: [] };
}

test("the cheapest parcel's least price is told with the sum from which that one is free", () => {
  const home = rules([method("parcel", 795, null), method("parcel", 395, 7500)]);
  expect(homeTerms(home, "GB")).toEqual({ price: 395, freeFrom: 7500, exceptions: false });
});

test("collection in person is no delivery", () => {
  expect(homeTerms(rules([method("collection", 0, null)]), "GB")).toBeNull();
});

test("a zone for some postcodes only does not speak for the country, nor one country for another", () => {
  expect(homeTerms(rules([method("parcel", 395, null)], "IV"), "GB")).toBeNull();
  expect(homeTerms(rules([method("parcel", 395, null)]), "FR")).toBeNull();
});

test("postcodes with terms of their own are not passed over", () => {
  const home = rules([method("parcel", 395, 7500)]);
  const islands = {
    id: "i",
    name: "Islands",
    areas: [{ country: "GB", postcodePattern: "ZE" }],
    methods: [],
  };
  expect(homeTerms({ ...home, zones: [...home.zones, islands] }, "GB")?.exceptions).toBe(true);
});
