import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reductionOf } from "@/lib/catalogue/reduction-of";
import type { PricePoint } from "@/lib/catalogue/types";

const day = 86_400_000;
const now = new Date("2026-11-22T12:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * day);
const at = (daysAgo: number, price: number, compareAtPrice: number | null = null): PricePoint => ({
  from: ago(daysAgo),
  price,
  compareAtPrice,
});

describe("the price before a reduction", () => {
  test("is the lowest of the thirty days before it began", () => {
    expect(reductionOf([at(100, 100), at(20, 70), at(15, 90), at(5, 60, 100)], now)).toEqual({
      lowestPrior: 70,
      percent: 14,
      since: ago(5),
    });
  });

  test("is not the compare-at price, however high (C-330/23)", () => {
    expect(reductionOf([at(40, 1_69), at(10, 1_29), at(3, 1_29, 1_69)], now)).toBeNull();
  });

  test("counts a price set before the thirty days that was still charged when they began", () => {
    expect(reductionOf([at(90, 80), at(30, 100), at(5, 60, 100)], now)?.lowestPrior).toBe(80);
  });

  test("leaves out what ended before the thirty days began", () => {
    expect(reductionOf([at(90, 10), at(36, 100), at(5, 60, 100)], now)?.lowestPrior).toBe(100);
  });

  test("does not move while the reduction lasts, or when only the compare-at price is raised", () => {
    expect(reductionOf([at(300, 100), at(200, 60, 100), at(100, 60, 150)], now)).toEqual({
      lowestPrior: 100,
      percent: 40,
      since: ago(200),
    });
  });

  test("is looked for anew when the price falls again", () => {
    expect(reductionOf([at(100, 100), at(10, 80, 100), at(2, 60, 100)], now)).toMatchObject({
      lowestPrior: 80,
      percent: 25,
    });
  });

  test("does not exist for goods that were never dearer here, or never priced", () => {
    expect(reductionOf([at(3, 60, 100)], now)).toBeNull();
    expect(reductionOf([], now)).toBeNull();
  });

  test("does not look at prices of the future", () => {
    expect(reductionOf([at(100, 100), at(-1, 50, 100)], now)).toBeNull();
  });
});

const point = fc.record({
  from: fc.integer({ min: -5, max: 120 }).map(ago),
  price: fc.integer({ min: 0, max: 50 }),
  compareAtPrice: fc.option(fc.integer({ min: 0, max: 80 })),
});
const histories = fc.array(point, { maxLength: 12 });

/** The price in force at a moment, straight from the meaning of the history. */
function priceAt(history: readonly PricePoint[], moment: Date): number | null {
  const past = [...history]
    .sort((a, b) => a.from.getTime() - b.from.getTime())
    .filter((entry) => entry.from <= moment);
  return past.at(-1)?.price ?? null;
}

describe("for any history", () => {
  test("what is announced was charged within the thirty days before, and nothing lower was", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const reduction = reductionOf(history, now);
        if (!reduction) return;
        const moments = Array.from(
          { length: 30 * 24 },
          (_, hour) => new Date(reduction.since.getTime() - (hour + 1) * 3_600_000),
        );
        const charged = moments.flatMap((moment) => priceAt(history, moment) ?? []);
        expect(charged).toContain(reduction.lowestPrior);
        expect(Math.min(...charged)).toBe(reduction.lowestPrior);
        const current = priceAt(history, now) ?? 0;
        expect(reduction.lowestPrior).toBeGreaterThan(current);
        expect(reduction.percent).toBeLessThanOrEqual(
          ((reduction.lowestPrior - current) * 100) / reduction.lowestPrior,
        );
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the rows does not matter, nor do rows of the future", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(point, { selector: (entry) => entry.from.getTime(), maxLength: 12 }),
        (history) => {
          const future = [...history].reverse().concat(at(-50, 1, 9));
          expect(reductionOf(future, now)).toEqual(reductionOf(history, now));
        },
      ),
    );
  });

  test("without a compare-at price above the price nothing is announced", () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(
          reductionOf(
            history.map((entry) => ({ ...entry, compareAtPrice: entry.price })),
            now,
          ),
        ).toBeNull();
      }),
    );
  });
});
