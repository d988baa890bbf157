import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { readDeliveryRules } from "@/lib/delivery/data";
import { fillHolidays } from "@/lib/delivery/fill-holidays";
import { taxFor } from "@/lib/delivery/tax-for";
import type { DeliveryRules } from "@/lib/delivery/types";
import { zoneFor } from "@/lib/delivery/zone-for";
import { db } from "@/lib/platform/db";
import { seedDelivery } from "@/prisma/seed/delivery/seed-delivery";
import { hasRealData, realData } from "../../support/real-data";

const now = new Date("2026-11-23T09:00:00Z");
let rules: DeliveryRules;

beforeAll(async () => {
  await db().$transaction((tx) => seedDelivery(tx, now));
  rules = await readDeliveryRules(db());
});

test("the rules are plain JSON, so that they can be cached", () => {
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
});

test("every zone has a method that takes a light parcel, and places not delivered to have none", () => {
  for (const zone of rules.zones) {
    const light = zone.methods.filter(({ bands }) => bands[0]?.from === 0);
    expect(light.length > 0, zone.name).toBe(zone.name !== "Not delivered to");
  }
});

test.each([
  ["M1 1AE", "United Kingdom"],
  ["IV27 4AA", "Scottish Highlands and islands"],
  ["ZE1 0AA", "Scottish Highlands and islands"],
  ["PA1 1AA", "United Kingdom"],
  ["PA34 4AA", "Scottish Highlands and islands"],
  ["BT1 1AA", "Northern Ireland"],
  ["TR21 0HE", "Not delivered to"],
  ["TR1 1AA", "United Kingdom"],
  ["BF1 2AB", "Not delivered to"],
])("%s lies in the zone %s", (postcode, name) => {
  expect(zoneFor(rules.zones, { country: "GB", postcode })?.name).toBe(name);
});

test("Alaska and the Canaries are not delivered to, their neighbours are", () => {
  const of = (country: string, postcode: string) =>
    zoneFor(rules.zones, { country, postcode })?.methods.length;
  expect(of("US", "99501")).toBe(0);
  expect(of("US", "94103")).toBe(1);
  expect(of("ES", "35001")).toBe(0);
  expect(of("ES", "08001")).toBe(1);
});

test("holidays reach into the next year and are not doubled by asking again", async () => {
  expect(rules.holidays.GB).toEqual(
    expect.arrayContaining(["2026-12-25", "2026-12-28", "2027-01-01", "2027-12-27"]),
  );
  expect(rules.holidays.IE).toContain("2027-03-17");
  expect(rules.holidays.GB).not.toContain("2026-03-15");
  expect(await fillHolidays(db(), now)).toBe(0);
  expect(await fillHolidays(db(), new Date("2027-06-01T00:00:00Z"))).toBeGreaterThan(50);
});

const vatSchema = z.object({
  items: z.record(
    z.string(),
    z.array(z.object({ effective_from: z.string(), rates: z.object({ standard: z.number() }) })),
  ),
});

test.skipIf(!hasRealData)(
  "the standard rates are those of a published list, on the day they changed too",
  () => {
    const published = vatSchema.parse(
      JSON.parse(readFileSync(realData("geo/vat-rates.ibericode.json"), "utf8")),
    ).items;
    const countries = new Set(rules.taxRates.filter((rate) => rate.inclusive).map((rate) => rate.country));
    for (const country of countries) {
      if (country === "IM") continue; // charges the United Kingdom's tax and is not listed
      const [latest] = published[country] ?? [];
      const rate = taxFor(rules.taxRates, { country }, "standard", "2026-11-23");
      expect(rate?.ratePpm, country).toBe(Math.round((latest?.rates.standard ?? -1) * 10_000));
    }
    expect(countries.size).toBe(29);
  },
);
