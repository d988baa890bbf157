import { expect, test } from "vitest";
import { taxFor } from "@/lib/delivery/tax-for";
import type { TaxRate } from "@/lib/delivery/types";

const rate = (country: string, ratePpm: number, over: Partial<TaxRate> = {}): TaxRate => ({
  country,
  ratePpm,
  region: null,
  taxClass: "standard",
  inclusive: true,
  name: "VAT",
  validFrom: "2000-01-01",
  validUntil: null,
  ...over,
});
const rates = [
  rate("GB", 200_000),
  rate("GB", 50_000, { taxClass: "reduced" }),
  rate("FI", 240_000, { validUntil: "2024-09-01" }),
  rate("FI", 255_000, { validFrom: "2024-09-01" }),
  rate("US", 88_750, { region: "NY", inclusive: false, name: "Sales tax" }),
  rate("US", 0, { inclusive: false, name: "Sales tax" }),
];
const ppm = (
  country: string,
  taxClass = "standard",
  day = "2026-11-22",
  region?: string,
  postcode?: string,
) => taxFor(rates, { country, region, postcode }, taxClass, day)?.ratePpm ?? null;

test("the rate of the class counts, and the standard one where a class has none of its own", () => {
  expect(ppm("GB")).toBe(200_000);
  expect(ppm("GB", "reduced")).toBe(50_000);
  expect(ppm("GB", "zero")).toBe(200_000);
});

test("a rate counts from its first day until the day another begins", () => {
  expect(ppm("FI", "standard", "2024-08-31")).toBe(240_000);
  expect(ppm("FI", "standard", "2024-09-01")).toBe(255_000);
  expect(ppm("FI", "standard", "1999-12-31")).toBeNull();
});

test("a region's rate comes before its country's", () => {
  expect(ppm("US", "standard", "2026-11-22", "NY")).toBe(88_750);
  expect(ppm("US", "standard", "2026-11-22", "OR")).toBe(0);
});

test("there is none where the shop charges none, and on the Channel Islands none of the United Kingdom's", () => {
  expect(ppm("JP")).toBeNull();
  expect(ppm("GB", "standard", "2026-11-22", undefined, "GY1 1AA")).toBeNull();
});
