import fc from "fast-check";
import { expect, test } from "vitest";
import { bandGaps } from "@/lib/delivery/admin/plan/band-gaps";
import { patternFault } from "@/lib/delivery/admin/plan/pattern-fault";
import { planWarnings } from "@/lib/delivery/admin/plan/plan-warnings";
import { postcodeMatch } from "@/lib/delivery/postcode-match";
import { zones as demoZones } from "../../../../prisma/seed/delivery/zones";
import { plan, planMethod, planZone } from "../../../support/delivery/plan";

const tongue = { locale: "en-GB", currency: "GBP" };
const texts = (...zones: Parameters<typeof plan>) =>
  planWarnings(plan(...zones), "GB", tongue)
    .filter(({ level }) => level === "warning")
    .map(({ text }) => text);

test("a plan without gaps and overlaps is not warned of", () => {
  expect(texts()).toEqual([]);
});

test("weights without a price are named, before, between and above the bands", () => {
  const bands = [
    { from: 500, upTo: 2000, price: 395 },
    { from: 3000, upTo: 5000, price: 595 },
  ];
  const zone = planZone({ methods: [planMethod({ bands })] });
  expect(texts(zone)).toEqual([
    "“Standard” has no price from 0 g to 500 g.",
    "“Standard” has no price from 2 kg to 3 kg.",
  ]);
  expect(planWarnings(plan(zone), "GB", tongue).map(({ text }) => text)).toContain(
    "No parcel of 5 kg or more is taken to “Mainland”.",
  );
});

test("bands that lie over each other are named with the stretch that has two prices", () => {
  const bands = [
    { from: 0, upTo: 3000, price: 395 },
    { from: 2000, upTo: null, price: 595 },
  ];
  expect(texts(planZone({ methods: [planMethod({ bands })] }))).toEqual([
    "“Standard” has two prices from 2 kg to 3 kg; the first is used.",
  ]);
});

test("a country in two zones, and a home that nothing is delivered to, are named", () => {
  const france = { country: "FR", postcodePattern: null };
  const found = texts(
    planZone({ name: "Near", areas: [france] }),
    planZone({ name: "Far", areas: [france] }),
  );
  expect(found).toEqual([
    "Nothing is delivered in United Kingdom, the shop’s own country.",
    "France is in “Near” and “Far”; the first of them is used.",
  ]);
});

test("patterns that can never match are named with the reason", () => {
  expect(patternFault("GB", "IV")).toBeNull();
  expect(patternFault("GB", "KW1-17")).toBeNull();
  expect(patternFault("GB", "W1A")).toBeNull();
  expect(patternFault("GB", "XX")).toMatch("No British postcode begins with XX");
  expect(patternFault("GB", "KW17-1")).toMatch("ends before it begins");
  expect(patternFault("GB", "IV2 3AB")).toMatch("is not a pattern");
  expect(patternFault("US", "967-968")).toBeNull();
  expect(patternFault("US", "HI")).toMatch("figures only");
  expect(patternFault("DE", "123456")).toMatch("longer");
  expect(patternFault("ES", "35")).toBeNull();
  expect(patternFault("CA", "X0A")).toBeNull();
  expect(patternFault("NL", "1234AB")).toBeNull();
  expect(patternFault("FR", "20-2")).toMatch("as many figures");
});

test("every pattern of the demo shop can match", () => {
  for (const { areas } of demoZones)
    for (const [country, patterns] of areas)
      for (const pattern of patterns?.split(",") ?? [])
        expect(patternFault(country, pattern), pattern).toBeNull();
});

test("a pattern that describes some postcode is never called impossible", () => {
  const outcode = fc.tuple(fc.constantFrom("IV", "KW", "PA", "SW", "ZE"), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(outcode, fc.constantFrom("", "1", "1-40", "5A"), ([area, district], rest) => {
      const pattern = `${area}${rest}`;
      if (postcodeMatch("GB", pattern, `${area}${district}`) !== null)
        expect(patternFault("GB", pattern)).toBeNull();
    }),
  );
});

test("bands cover exactly what is neither gap nor beyond their end", () => {
  const band = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }), fc.boolean())
    .map(([from, length, open]) => ({ from, upTo: open ? null : from + length }));
  fc.assert(
    fc.property(fc.array(band, { minLength: 1, maxLength: 6 }), (bands) => {
      const { gaps, overlaps, end } = bandGaps(bands);
      const inside = (stretch: { from: number; upTo: number | null }, at: number) =>
        at >= stretch.from && (stretch.upTo === null || at < stretch.upTo);
      for (let at = 0; at < 100; at++) {
        const covering = bands.filter((one) => inside(one, at)).length;
        const none = gaps.some((gap) => inside(gap, at)) || (end !== null && at >= end);
        expect(none).toBe(covering === 0);
        expect(overlaps.some((overlap) => inside(overlap, at))).toBe(covering > 1);
      }
    }),
  );
});
