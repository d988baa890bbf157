import { describe, expect, test } from "vitest";
import { deliveryDates } from "@/lib/delivery/delivery-dates";
import { method, rules } from "../../support/delivery/rules";

const dates = (
  now: string,
  over: Parameters<typeof method>[0] = {},
  country = "GB",
  holidays: Record<string, string[]> = {},
) => {
  const { from, until } = deliveryDates(rules({ holidays }), method(over), country, new Date(now));
  return `${from} ${until}`;
};

describe("the days a delivery takes", () => {
  test("begin today before the cut-off and on the next working day after it", () => {
    expect(dates("2026-11-23T13:59:00Z")).toBe("2026-11-24 2026-11-26");
    expect(dates("2026-11-23T14:00:00Z")).toBe("2026-11-25 2026-11-27");
    expect(dates("2026-11-27T15:00:00Z")).toBe("2026-12-01 2026-12-03");
    expect(dates("2026-11-22T10:00:00Z")).toBe("2026-11-24 2026-11-26");
  });

  test("go by the shop's clock in summer and in winter, also on the days the clocks change", () => {
    expect(dates("2026-07-01T12:59:00Z")).toBe("2026-07-02 2026-07-06");
    expect(dates("2026-07-01T13:00:00Z")).toBe("2026-07-03 2026-07-07");
    // Clocks go forward on Sunday 29 March and back on Sunday 25 October 2026.
    expect(dates("2026-03-27T13:59:00Z")).toBe("2026-03-30 2026-04-01");
    expect(dates("2026-03-30T13:00:00Z")).toBe("2026-04-01 2026-04-03");
    expect(dates("2026-10-23T12:59:00Z")).toBe("2026-10-26 2026-10-28");
    expect(dates("2026-10-26T13:59:00Z")).toBe("2026-10-27 2026-10-29");
  });

  test("are the shop's even when it is already tomorrow elsewhere", () => {
    // 23:30 UTC on 30 June is half past midnight on 1 July in London.
    expect(dates("2026-06-30T23:30:00Z")).toBe("2026-07-02 2026-07-06");
  });

  test("leave out holidays where the parcel starts and where it ends", () => {
    const christmas = { GB: ["2026-12-25", "2026-12-28"] };
    expect(dates("2026-12-24T09:00:00Z", {}, "GB", christmas)).toBe("2026-12-29 2026-12-31");
    expect(dates("2026-12-25T09:00:00Z", {}, "GB", christmas)).toBe("2026-12-30 2027-01-01");
    expect(dates("2026-12-24T09:00:00Z", {}, "DE", { DE: ["2026-12-25", "2026-12-31"] })).toBe(
      "2026-12-28 2026-12-30",
    );
    expect(dates("2026-12-25T09:00:00Z", {}, "DE", christmas)).toBe("2026-12-30 2027-01-01");
  });

  test("count Saturdays only for a carrier that works on them", () => {
    expect(dates("2026-11-27T09:00:00Z", { deliveryDays: [1, 2, 3, 4, 5, 6], minDays: 1, maxDays: 1 })).toBe(
      "2026-11-28 2026-11-28",
    );
    expect(dates("2026-11-27T09:00:00Z", { minDays: 1, maxDays: 1 })).toBe("2026-11-30 2026-11-30");
  });

  test("may be none: what is collected is ready on the day it is packed, if the counter is open then", () => {
    expect(dates("2026-11-23T09:00:00Z", { minDays: 0, maxDays: 0 })).toBe("2026-11-23 2026-11-23");
    expect(dates("2026-11-23T09:00:00Z", { minDays: 0, maxDays: 0, deliveryDays: [3, 6] })).toBe(
      "2026-11-25 2026-11-25",
    );
  });

  test("end even when nobody said on which days the carrier works", () => {
    expect(dates("2026-11-23T09:00:00Z", { deliveryDays: [] })).toBe("2026-11-24 2026-11-26");
  });
});
