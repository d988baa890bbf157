import fc from "fast-check";
import { expect, test } from "vitest";
import { taxOf } from "@/lib/basket/pricing/tax-of";
import { takeCredit } from "@/lib/orders/drafts/take-credit";

type Line = Parameters<typeof takeCredit>[0]["lines"][number];
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

function quoteOf(totals: readonly number[], ratePpm: number, deliveryTotal: number, taxInclusive: boolean) {
  const lines = totals.map((total) => {
    const tax = taxOf(total, ratePpm, taxInclusive);
    return { total, tax, discount: 0, taxRatePpm: ratePpm } as Line;
  });
  const tax = sum(lines.map((line) => line.tax)) + taxOf(deliveryTotal, ratePpm, taxInclusive);
  const total = sum(totals) + deliveryTotal + (taxInclusive ? 0 : tax);
  const taxes = { taxIncluded: taxInclusive ? tax : 0, taxAdded: taxInclusive ? 0 : tax };
  return { lines, discountTotal: 0, deliveryTotal, ...taxes, taxInclusive, total };
}

const money = fc.integer({ min: 0, max: 50_000 });
const shapes = fc.record({
  totals: fc.array(money, { minLength: 1, maxLength: 4 }),
  ratePpm: fc.constantFrom(0, 50_000, 200_000),
  delivery: money,
  inclusive: fc.boolean(),
  credit: fc.integer({ min: 0, max: 200_000 }),
});

test("whatever came back and goes out: what is charged and what goes back differ by exactly its worth, and the sums add up", () => {
  fc.assert(
    fc.property(shapes, ({ totals, ratePpm, delivery, inclusive, credit }) => {
      const before = quoteOf(totals, ratePpm, delivery, inclusive);
      const { quote, off, left } = takeCredit(before, credit);
      expect(quote.total - left).toBe(before.total - credit);
      expect(Math.min(quote.total, left)).toBe(0);
      expect(quote.total).toBe(
        sum(quote.lines.map(({ total }) => total)) + quote.deliveryTotal + quote.taxAdded,
      );
      expect(quote.discountTotal).toBe(off);
      for (const figure of [quote.total, quote.deliveryTotal, quote.taxIncluded, quote.taxAdded, left])
        expect(figure).toBeGreaterThanOrEqual(0);
      for (const line of quote.lines) expect(line.total).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("goods of the same worth are even, also where tax comes on top", () => {
  const { quote, left } = takeCredit(quoteOf([10_000], 200_000, 0, false), 12_000);
  expect([quote.total, quote.taxAdded, left]).toEqual([0, 0, 0]);
});

test("what is left pays for delivery before it goes back", () => {
  const { quote, left } = takeCredit(quoteOf([2_000], 200_000, 495, true), 2_300);
  expect([quote.total, quote.deliveryTotal, quote.taxIncluded, left]).toEqual([195, 195, 33, 0]);
});
