import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOf } from "@/lib/flows/plan/share-of";
import { awakeAt } from "@/lib/flows/timing/awake-at";
import { later } from "@/lib/flows/timing/later";
import { untilHour } from "@/lib/flows/timing/until-hour";
import { zonesOf } from "@/lib/flows/timing/zones-of";

const night = { from: 21, until: 8 };
const london = ["Europe/London"];
const at = (text: string) => new Date(text);
const hourIn = (moment: Date, timeZone: string) =>
  Number(moment.toLocaleString("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone }));

test("a letter of the evening waits until eight in the morning, one of the day goes at once", () => {
  expect(awakeAt(at("2026-11-23T22:10:00Z"), london, night)).toEqual(at("2026-11-24T08:00:00Z"));
  expect(awakeAt(at("2026-11-23T03:10:00Z"), london, night)).toEqual(at("2026-11-23T08:00:00Z"));
  expect(awakeAt(at("2026-11-23T10:10:07Z"), london, night)).toEqual(at("2026-11-23T10:10:07Z"));
  // The night in which the clocks go forward is an hour shorter.
  expect(awakeAt(at("2026-03-28T23:00:00Z"), london, night)).toEqual(at("2026-03-29T07:00:00Z"));
  expect(awakeAt(at("2026-11-23T23:00:00Z"), london, { from: 0, until: 0 })).toEqual(
    at("2026-11-23T23:00:00Z"),
  );
});

test("at no hour is anybody woken, in whatever of their country's time zones they live", () => {
  const home = { homeCountry: "GB", timeZone: "Europe/London" };
  const day = 86_400_000;
  fc.assert(
    fc.property(
      fc.constantFrom("GB", "DE", "US", "AU", "IN", "NP"),
      fc.integer({ min: 0, max: 365 * day }),
      (country, ms) => {
        const moment = new Date(at("2026-01-01T00:00:00Z").getTime() + ms);
        const zones = zonesOf(country, home, moment);
        const awake = awakeAt(moment, zones, night);
        expect(awake.getTime()).toBeGreaterThanOrEqual(moment.getTime());
        expect(awake.getTime()).toBeLessThanOrEqual(moment.getTime() + 2 * day);
        for (const zone of zones)
          expect(hourIn(awake, zone)).toSatisfy((hour: number) => hour >= 8 && hour < 21);
      },
    ),
    { numRuns: 60 },
  );
});

test("a reader's time zone is their country's, in the middle of its clocks; at home it is the shop's", () => {
  const home = { homeCountry: "GB", timeZone: "Europe/London" };
  const now = at("2026-11-23T10:00:00Z");
  expect(zonesOf(null, home, now)).toEqual(london);
  expect(zonesOf("GB", home, now)).toEqual(london);
  expect(zonesOf("DE", home, now)[0]).toMatch(/^Europe\/(Berlin|Busingen)$/);
  expect(zonesOf("US", home, now).length).toBeGreaterThan(5);
  expect(zonesOf("XX", home, now)).toEqual(london);
});

test("until an hour or a weekday is the next of them by the reader's clock", () => {
  const berlin = "Europe/Berlin";
  const monday = at("2026-11-23T10:00:00Z");
  expect(untilHour(monday, { weekday: null, hour: 10 }, berlin)).toEqual(at("2026-11-24T09:00:00Z"));
  expect(untilHour(monday, { weekday: null, hour: 11 }, berlin)).toEqual(monday);
  expect(untilHour(monday, { weekday: 7, hour: 9 }, berlin)).toEqual(at("2026-11-29T08:00:00Z"));
  expect(untilHour(monday, { weekday: 1, hour: 9 }, berlin)).toEqual(at("2026-11-30T08:00:00Z"));
  // 02:00 does not exist on that day: it is three.
  expect(untilHour(at("2027-03-28T00:00:00Z"), { weekday: null, hour: 2 }, berlin)).toEqual(
    at("2027-03-28T01:00:00Z"),
  );
  expect(later(monday, { amount: 3, unit: "days" })).toEqual(at("2026-11-26T10:00:00Z"));
});

test("who is held out is the same for ever, is about as many as asked, and is thrown anew at each fork", () => {
  const people = Array.from({ length: 5_000 }, (_, no) => `reader.${no}@example.com`);
  const held = people.filter((email) => shareOf("flow_1", email) < 10);
  expect(held.length).toBeGreaterThan(420);
  expect(held.length).toBeLessThan(580);
  expect(shareOf("flow_1", "Ada@Example.com")).toBe(shareOf("flow_1", "ada@example.com"));
  const both = held.filter((email) => shareOf("flow_2", email) < 10);
  expect(both.length).toBeGreaterThan(20);
  expect(both.length).toBeLessThan(90);
});
