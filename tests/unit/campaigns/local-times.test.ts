import { expect, test } from "vitest";
import { localTimes } from "@/lib/campaigns/audience/local-times";

const place = {
  wall: new Date("2026-11-24T09:30:00Z"),
  zone: "Europe/London",
  homeCountry: "GB",
  trialEnd: null,
};
const at = (country: string | null, more: object = {}) =>
  localTimes(country, { ...place, ...more }).at.toISOString();

test("half past nine is half past nine by each reader's clock, and by the shop's where no country is known", () => {
  expect(at("GB")).toBe("2026-11-24T09:30:00.000Z");
  expect(at(null)).toBe("2026-11-24T09:30:00.000Z");
  expect(at("DE")).toBe("2026-11-24T08:30:00.000Z");
  expect(at("IN")).toBe("2026-11-24T04:00:00.000Z");
  expect(at("JP")).toBe("2026-11-24T00:30:00.000Z");
  expect(at("XX")).toBe("2026-11-24T09:30:00.000Z");
  expect(at("DE", { wall: new Date("2026-07-24T09:30:00Z") })).toBe("2026-07-24T07:30:00.000Z");
});

test("in the shop's own country its own zone counts, however many there are", () => {
  const shop = { zone: "America/Los_Angeles", homeCountry: "US" };
  expect(at("US", shop)).toBe("2026-11-24T17:30:00.000Z");
  expect(at(null, shop)).toBe("2026-11-24T17:30:00.000Z");
});

test("who waits for a winner gets it at that hour of the first day on which it is known", () => {
  const times = localTimes("DE", { ...place, trialEnd: new Date("2026-11-24T13:30:00Z") });
  expect(times.at.toISOString()).toBe("2026-11-24T08:30:00.000Z");
  expect(times.rest.toISOString()).toBe("2026-11-25T08:30:00.000Z");
});
