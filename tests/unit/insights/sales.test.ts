import { TZDate } from "@date-fns/tz";
import { subDays } from "date-fns";
import { expect, test } from "vitest";
import { quarterWeights } from "@/lib/insights/sales/quarter-weights";
import { timesAsMany } from "@/lib/insights/sales/times-as-many";
import { momentOf } from "@/lib/values/local-moment";

const timeZone = "Europe/London";
const at = (text: string) => momentOf(text, timeZone) ?? new Date(Number.NaN);
const weeksBefore = (from: Date) => ({ from: subDays(new TZDate(from, timeZone), 28), until: from });
const none = new Set<string>();

test("half a day of a Friday is compared with the same half of four Fridays", () => {
  const sale = { from: at("2026-11-27T12:00"), until: at("2026-11-28T00:00") };
  const { weights, covered } = quarterWeights({
    sale,
    before: weeksBefore(sale.from),
    timeZone,
    leftOut: none,
  });
  expect(covered).toBe(1);
  const quarters = [...weights.keys()];
  expect(Math.min(...quarters)).toBe(4 * 96 + 48);
  expect(Math.max(...quarters)).toBe(4 * 96 + 95);
  expect(new Set(weights.values())).toEqual(new Set([0.25]));
});

test("a sale of ten days has three of its weekdays twice", () => {
  const sale = { from: at("2026-11-09T00:00"), until: at("2026-11-19T00:00") };
  const { weights } = quarterWeights({ sale, before: weeksBefore(sale.from), timeZone, leftOut: none });
  const ofDay = (weekday: number) => weights.get(weekday * 96);
  expect([0, 1, 2, 3, 6].map(ofDay)).toEqual([0.5, 0.5, 0.5, 0.25, 0.25]);
});

test("days that are left out make the others count for more, and what has no like is said", () => {
  const sale = { from: at("2026-11-27T12:00"), until: at("2026-11-28T12:00") };
  const before = weeksBefore(sale.from);
  const fridays = ["2026-10-30", "2026-11-06", "2026-11-13", "2026-11-20"];
  const some = quarterWeights({ sale, before, timeZone, leftOut: new Set(fridays.slice(0, 2)) });
  expect(some.weights.get(4 * 96 + 60)).toBe(0.5);
  expect(some.weights.get(5 * 96)).toBe(0.25);
  const all = quarterWeights({ sale, before, timeZone, leftOut: new Set(fridays) });
  expect(all.covered).toBe(0.5);
  expect(all.weights.has(4 * 96 + 60)).toBe(false);
});

test("the shop's clock tells the hours, also over the night on which it changes", () => {
  // Clocks went back on 25 October: noon was an hour earlier by UTC before it.
  const sale = { from: at("2026-11-04T12:00"), until: at("2026-11-04T13:00") };
  const { weights } = quarterWeights({ sale, before: weeksBefore(sale.from), timeZone, leftOut: none });
  expect([...weights]).toEqual([0, 1, 2, 3].map((quarter) => [2 * 96 + 48 + quarter, 0.25]));
  const night = { from: at("2026-10-25T00:00"), until: at("2026-10-26T00:00") };
  const twice = quarterWeights({ sale: night, before: weeksBefore(night.from), timeZone, leftOut: none });
  expect(twice.weights.get(6 * 96 + 4), "one o'clock came twice").toBe(0.5);
});

test("too few on either side say nothing", () => {
  expect(timesAsMany(9, [{ weight: 0.25, count: 100 }])).toBeNull();
  expect(timesAsMany(100, [{ weight: 0.25, count: 9 }])).toBeNull();
  expect(timesAsMany(100, [])).toBeNull();
  expect(timesAsMany(10, [{ weight: 0.25, count: 10 }])).not.toBeNull();
});

test("how many times as many, with bounds that agree with a known interval", () => {
  const found = timesAsMany(120, [{ weight: 0.25, count: 160 }]);
  expect(found?.by).toBeCloseTo(3, 10);
  // 120 of 280 by Wilson: 0.3721 to 0.4872; its odds are the ratio of a count to one of four times the time.
  expect(found?.low).toBeCloseTo((0.3721 / 0.6279) * 4, 2);
  expect(found?.high).toBeCloseTo((0.4872 / 0.5128) * 4, 2);
});

test("unequal weights count as they weigh, and make the bounds no narrower than equal ones", () => {
  const equal = timesAsMany(50, [{ weight: 0.5, count: 100 }]);
  const unequal = timesAsMany(50, [
    { weight: 1, count: 30 },
    { weight: 0.25, count: 80 },
  ]);
  expect(unequal?.by).toBeCloseTo(equal?.by ?? 0, 10);
  expect((unequal?.high ?? 0) - (unequal?.low ?? 0)).toBeGreaterThan((equal?.high ?? 0) - (equal?.low ?? 0));
});

test("the bounds hold what they promise: the true ratio in about 95 of 100 sales", () => {
  // A small generator of its own, so that every run is the same.
  let state = 7;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const poisson = (mean: number) => {
    let count = -1;
    for (let left = 1; left > Math.exp(-mean); left *= random()) count += 1;
    return count;
  };
  let held = 0;
  const runs = 2000;
  for (let run = 0; run < runs; run += 1) {
    const weighed = [
      { weight: 0.25, count: poisson(40) },
      { weight: 0.5, count: poisson(30) },
    ];
    const found = timesAsMany(poisson(2 * 25), weighed);
    if (found && found.low <= 2 && 2 <= found.high) held += 1;
  }
  expect(held / runs).toBeGreaterThan(0.93);
  expect(held / runs).toBeLessThan(0.97);
});
