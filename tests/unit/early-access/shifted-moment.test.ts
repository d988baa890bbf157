import { expect, test } from "vitest";
import { shiftedMoment } from "@/lib/early-access/admin/editor/shifted-moment";

const timeZone = "Europe/London";
const shift = (moment: string, from: string, to: string) =>
  shiftedMoment(new Date(moment), { from: new Date(from), to: new Date(to), timeZone }).toISOString();

test("a moment keeps its distance by the clock on the wall, over the change of clocks and the end of a month", () => {
  expect(shift("2026-11-09T09:00Z", "2026-11-10T12:00Z", "2026-12-01T12:00Z")).toBe(
    "2026-11-30T09:00:00.000Z",
  );
  // The clocks go forward on 28 March 2027: a day before at nine is nine in winter time.
  expect(shift("2026-11-09T09:00Z", "2026-11-10T12:00Z", "2027-03-28T11:00Z")).toBe(
    "2027-03-27T09:00:00.000Z",
  );
  expect(shift("2026-11-12T12:00Z", "2026-11-10T12:00Z", "2027-03-26T12:00Z")).toBe(
    "2027-03-28T11:00:00.000Z",
  );
  expect(shift("2026-02-27T09:00Z", "2026-03-01T09:00Z", "2028-03-01T09:00Z")).toBe(
    "2028-02-28T09:00:00.000Z",
  );
});
