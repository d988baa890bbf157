import fc from "fast-check";
import { expect, test } from "vitest";
import { deliveryTaxOf } from "@/lib/basket/pricing/delivery-tax-of";
import { taxOf } from "@/lib/basket/pricing/tax-of";
import { taxBreakdown } from "@/lib/orders/page/tax-breakdown";

const anOrder = fc.record({
  inclusive: fc.boolean(),
  gifts: fc.integer({ min: 0, max: 2 }),
  deliveryTotal: fc.integer({ min: 0, max: 10_000 }),
  goods: fc.array(
    fc.record({
      total: fc.integer({ min: 0, max: 500_000 }),
      taxRatePpm: fc.constantFrom(0, 50_000, 88_750, 200_000),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

test("whatever was bought, the rows add up to the tax and the total that were charged", () => {
  fc.assert(
    fc.property(anOrder, ({ inclusive, deliveryTotal, goods, gifts }) => {
      const lines = goods.map((line) => ({
        ...line,
        gift: false,
        tax: taxOf(line.total, line.taxRatePpm, inclusive),
      }));
      const tax =
        lines.reduce((sum, line) => sum + line.tax, 0) + deliveryTaxOf(deliveryTotal, lines, inclusive);
      const amount = lines.reduce((sum, line) => sum + line.total, 0) + deliveryTotal;
      const given = Array(gifts).fill({ total: 0, taxRatePpm: 0, tax: 0, gift: true });
      const rows = taxBreakdown({
        deliveryTotal,
        taxAdded: inclusive ? 0 : tax,
        lines: [...lines, ...given],
      });
      if (tax === 0) {
        expect(rows).toEqual([]);
        return;
      }
      expect(rows.reduce((sum, row) => sum + row.tax, 0)).toBe(tax);
      expect(rows.reduce((sum, row) => sum + row.gross, 0)).toBe(inclusive ? amount : amount + tax);
      for (const row of rows) expect(row.net + row.tax).toBe(row.gross);
    }),
  );
});

test("delivery is taxed with the goods it brought", () => {
  const lines = [{ total: 12_000, taxRatePpm: 200_000, tax: 2_000, gift: false }];
  expect(taxBreakdown({ deliveryTotal: 600, taxAdded: 0, lines })).toEqual([
    { ratePpm: 200_000, net: 10_500, tax: 2_100, gross: 12_600 },
  ]);
});

test("a gift beside goods that a discount made free has no part in the delivery's tax", () => {
  const free = { total: 0, taxRatePpm: 200_000, tax: 0, gift: false };
  const lines = [free, { ...free, taxRatePpm: 0, gift: true }];
  expect(taxBreakdown({ deliveryTotal: 600, taxAdded: 0, lines })).toEqual([
    { ratePpm: 200_000, net: 500, tax: 100, gross: 600 },
  ]);
});
