import fc from "fast-check";
import { expect, test } from "vitest";
import { latestWindow } from "@/lib/orders/withdrawals/latest-window";
import { withdrawalWindow } from "@/lib/orders/withdrawals/withdrawal-window";
import { countryTimeZones } from "@/lib/values/country-time-zones";

const terms = { days: 14, holidays: [] };
const delivered = (at: string) => ({
  paidAt: new Date("2026-10-01T10:00:00Z"),
  state: "delivered",
  parcels: [{ deliveredAt: new Date(at) }],
});
const until = (country: string, at: string, now = at) =>
  latestWindow(delivered(at), 1, terms, { country, otherwise: "Europe/London" }, new Date(now));

test("the last day ends where the customer is, and not where the shop is", () => {
  // Tuesday 3 November, to the end of Tuesday 17 November in each place.
  const arrived = "2026-11-03T12:00:00Z";
  expect(until("GB", arrived).window.until).toEqual(new Date("2026-11-17T23:59:59.999Z"));
  expect(until("DE", arrived).window.until).toEqual(new Date("2026-11-17T22:59:59.999Z"));
  expect(until("FI", arrived).window.until).toEqual(new Date("2026-11-17T21:59:59.999Z"));
  const azores = until("PT", arrived);
  expect(azores).toMatchObject({ timeZone: "Atlantic/Azores" });
  expect(azores.window.until).toEqual(new Date("2026-11-18T00:59:59.999Z"));
  expect(until("US", arrived).window.until, "of several clocks the last").toEqual(
    new Date("2026-11-18T09:59:59.999Z"),
  );
  expect(until("PT", arrived, "2026-11-18T00:30:00Z").window.open).toBe(true);
  expect(until("GB", arrived, "2026-11-18T00:30:00Z").window.open).toBe(false);
});

test("a country of which no clock is known goes by the shop's", () => {
  expect(countryTimeZones("XK")).toEqual([]);
  expect(until("XK", "2026-11-03T12:00:00Z")).toMatchObject({ timeZone: "Europe/London" });
});

test("nobody in a country has more time by their own clock than the rule gives", () => {
  const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom("US", "PT", "AU", "GB", "BR", "CA", "ES"), moment, (country, at) => {
      const given = until(country, at.toISOString()).window.until?.getTime() ?? 0;
      for (const timeZone of countryTimeZones(country)) {
        const own = withdrawalWindow(delivered(at.toISOString()), 1, { ...terms, timeZone }, at);
        expect(own.until?.getTime()).toBeLessThanOrEqual(given);
      }
    }),
    { numRuns: 60 },
  );
});
