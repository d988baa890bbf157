import { expect, test } from "vitest";
import { overlayPeriods } from "@/lib/catalogue/prices/overlay-periods";
import { reductionOf } from "@/lib/catalogue/reduction-of";

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const usual = (number: number, price: number, compareAtPrice: number | null = null) => ({
  ...{ price, compareAtPrice, from: day(number) },
});
const sale = (from: number, until: number, price: number) => ({ price, from: day(from), until: day(until) });

test("without a sale the history is what it was", () => {
  const changes = [usual(1, 100), usual(9, 90, 100)];
  expect(overlayPeriods(changes, [])).toEqual(changes);
});

test("a sale is a reduction of the usual price from its first moment to its last, and no longer", () => {
  const points = overlayPeriods([usual(1, 100)], [sale(40, 45, 80)]);
  expect(points).toEqual([usual(1, 100), usual(40, 80, 100), usual(45, 100)]);
  expect(reductionOf(points, day(40))).toEqual({ lowestPrior: 100, percent: 20, since: day(40) });
  expect(reductionOf(points, new Date(day(45).getTime() - 1))?.percent).toBe(20);
  expect(reductionOf(points, day(45))).toBeNull();
});

test("a second sale within thirty days is measured by the first one's price", () => {
  const points = overlayPeriods([usual(1, 100)], [sale(40, 45, 80), sale(60, 65, 80), sale(100, 105, 80)]);
  expect(reductionOf(points, day(60)), "no lower than 15 days ago").toBeNull();
  expect(reductionOf(points, day(100)), "35 days later").toMatchObject({ lowestPrior: 100 });
});

test("of sales at the same time the lowest price counts, and a usual price below them all", () => {
  const two = overlayPeriods([usual(1, 100)], [sale(40, 50, 80), sale(42, 44, 70)]);
  expect(two.map(({ price, from }) => [price, from])).toEqual([
    [100, day(1)],
    [80, day(40)],
    [70, day(42)],
    [80, day(44)],
    [100, day(50)],
  ]);
  const lowered = overlayPeriods([usual(1, 100), usual(42, 60)], [sale(40, 50, 80)]);
  expect(lowered.at(-1)).toEqual(usual(42, 60));
});

test("what was sold before its first price is known is left out", () => {
  expect(overlayPeriods([usual(10, 100)], [sale(5, 12, 80)])).toEqual([usual(10, 80, 100), usual(12, 100)]);
});
