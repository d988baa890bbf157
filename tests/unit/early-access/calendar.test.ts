import { expect, test } from "vitest";
import { arrangeMonth } from "@/lib/early-access/admin/calendar/arrange-month";
import type { CalendarSale } from "@/lib/early-access/admin/calendar/types";
import { momentOf } from "@/lib/values/local-moment";

const timeZone = "Europe/London";
const at = (text: string, zone = timeZone) => momentOf(text, zone) ?? new Date(Number.NaN);

function sale(id: string, opens: string, ends: string | null, windows: string[] = []): CalendarSale {
  return {
    ...{ id, name: id, standing: "scheduled", opensAt: at(opens), endsAt: ends ? at(ends) : null },
    windows: windows.map((text) => ({ kind: "newsletter", of: null, opensAt: at(text) })),
  };
}
const month = (name: string, sales: CalendarSale[], weekStart = 1) =>
  arrangeMonth({ month: name, timeZone, weekStart, sales });

/** Each day's lanes as text: "A" early, "a" open, "." free. */
function drawn(name: string, sales: CalendarSale[]) {
  const days = month(name, sales).weeks.flat();
  return Object.fromEntries(
    days.flatMap(({ day, lanes }) =>
      lanes.some(Boolean)
        ? [
            [
              day.slice(5),
              lanes
                .map((bar) => (bar ? (bar.early ? bar.sale.id.toUpperCase() : bar.sale.id) : "."))
                .join(""),
            ],
          ]
        : [],
    ),
  );
}

test("a month has whole weeks, each day once, however its clocks change", () => {
  for (const name of ["2026-02", "2026-03", "2026-10", "2026-12", "2028-02"]) {
    const days = month(name, []).weeks.flat();
    expect(days.length % 7).toBe(0);
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    expect(new Date(`${days[0]?.day}T12:00:00Z`).getUTCDay()).toBe(1);
    const own = days.filter(({ inMonth }) => inMonth);
    expect(own[0]?.day).toBe(`${name}-01`);
    expect(own).toHaveLength(
      new Date(Date.UTC(Number(name.slice(0, 4)), Number(name.slice(5)), 0)).getUTCDate(),
    );
  }
  expect(month("2026-12", [])).toMatchObject({ previous: "2026-11", next: "2027-01" });
  expect(month("2027-01", [])).toMatchObject({ previous: "2026-12", next: "2027-02" });
});

test("a week begins on the day that the shop's language has it begin", () => {
  const first = (weekStart: number) => month("2026-11", [], weekStart).weeks[0]?.[0]?.day;
  // The first of November 2026 is a Sunday.
  expect([first(1), first(7), first(6)]).toEqual(["2026-10-26", "2026-11-01", "2026-10-31"]);
});

test("a sale runs over the end of a month into the next, its windows told from its opening", () => {
  const one = sale("a", "2026-11-30T09:00", "2026-12-02T20:00", ["2026-11-28T09:00"]);
  expect(drawn("2026-11", [one])).toEqual({
    ...{ "11-28": "A", "11-29": "A", "11-30": "a", "12-01": "a", "12-02": "a" },
  });
  expect(drawn("2026-12", [one])).toEqual({ "11-30": "a", "12-01": "a", "12-02": "a" });
  const december = month("2026-12", [one]);
  expect(december.goingOn.map(({ id }) => id)).toEqual(["a"]);
  expect(december.events.map(({ what }) => what)).toEqual(["ends"]);
});

test("an end at midnight belongs to the day before, and a moment to the day of the shop's clock", () => {
  expect(drawn("2026-11", [sale("a", "2026-11-10T00:00", "2026-11-12T00:00")])).toEqual({
    "11-10": "a",
    "11-11": "a",
  });
  const summer = sale("a", "2026-07-10T00:30", "2026-07-10T23:30");
  expect(summer.opensAt.toISOString()).toBe("2026-07-09T23:30:00.000Z");
  expect(drawn("2026-07", [summer])).toEqual({ "07-10": "a" });
});

test("the days on which clocks change are days like others", () => {
  const spring = sale("a", "2026-03-28T23:30", "2026-03-30T00:30");
  expect(drawn("2026-03", [spring])).toEqual({ "03-28": "a", "03-29": "a", "03-30": "a" });
  const autumn = sale("a", "2026-10-24T12:00", "2026-10-26T00:00");
  expect(drawn("2026-10", [autumn])).toEqual({ "10-24": "a", "10-25": "a" });
  const [first, last] = month("2026-10", [autumn]).events;
  expect([(last?.at.getTime() ?? 0) - (first?.at.getTime() ?? 0)]).toEqual([37 * 3_600_000]);
});

test("sales at once lie in lanes of their own, and a lane is used again once it is free", () => {
  const sales = [
    sale("a", "2026-11-09T09:00", "2026-11-11T09:00"),
    sale("b", "2026-11-10T09:00", "2026-11-13T09:00"),
    sale("c", "2026-11-12T09:00", "2026-11-13T09:00"),
  ];
  expect(drawn("2026-11", sales)).toEqual({
    ...{ "11-09": "a.", "11-10": "ab", "11-11": "ab", "11-12": "cb", "11-13": "cb" },
  });
});

test("a draft without an end has the day it opens; one that was ended early has nothing after", () => {
  expect(drawn("2026-11", [sale("a", "2026-11-10T09:00", null)])).toEqual({ "11-10": "a" });
  const ended = sale("a", "2026-11-10T09:00", "2026-11-08T15:00", ["2026-11-07T09:00", "2026-11-09T09:00"]);
  expect(drawn("2026-11", [ended])).toEqual({ "11-07": "A", "11-08": "A" });
  expect(month("2026-11", [ended]).events.map(({ what }) => what)).toEqual(["window", "ends"]);
});

test("bars have their ends where the sale has them, and say what happens on the day", () => {
  const one = sale("a", "2026-11-10T09:00", "2026-11-12T20:00", ["2026-11-10T07:00"]);
  const bars = month("2026-11", [one])
    .weeks.flat()
    .flatMap(({ lanes }) => lanes)
    .filter((bar) => bar !== null);
  expect(bars.map(({ first, last, events }) => [first, last, events.map(({ what }) => what)])).toEqual([
    [true, false, ["window", "opens"]],
    [false, false, []],
    [false, true, ["ends"]],
  ]);
});
