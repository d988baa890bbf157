import fc from "fast-check";
import { expect, test } from "vitest";
import { deliveryTaxOf } from "@/lib/basket/pricing/delivery-tax-of";
import { taxOf } from "@/lib/basket/pricing/tax-of";
import { creditRows } from "@/lib/orders/page/credit-rows";
import { taxBreakdown } from "@/lib/orders/page/tax-breakdown";

const at = new Date("2026-11-23T09:00:00Z");
const line = (orderLineId: string, amount: number) => ({ orderLineId, quantity: 1, amount, restock: false });
const refund = (amount: number, detail: unknown = {}, state = "succeeded") => ({
  amount,
  detail,
  state,
  createdAt: at,
});

/** A mat at 20 % for £60.00, a book at 0 % for £30.00, delivery £4.50: £3.00 of it with the mat. */
const order = {
  deliveryTotal: 450,
  taxAdded: 0,
  lines: [
    { id: "mat", total: 6_000, taxRatePpm: 200_000, tax: 1_000, gift: false },
    { id: "book", total: 3_000, taxRatePpm: 0, tax: 0, gift: false },
    { id: "card", total: 0, taxRatePpm: 0, tax: 0, gift: true },
  ],
};

test("pieces are credited at their own rate, and delivery with the goods it brought", () => {
  const book = refund(3_000, { lines: [line("book", 3_000)] });
  const mat = refund(6_450, { lines: [line("mat", 6_000)], delivery: 450 });
  const credits = creditRows(order, [book, refund(1, {}, "failed"), mat]);
  expect(credits.map(({ place, rows }) => [place, rows])).toEqual([
    [1, [{ ratePpm: 0, net: 3_000, tax: 0, gross: 3_000 }]],
    [
      3,
      [
        { ratePpm: 200_000, net: 5_250, tax: 1_050, gross: 6_300 },
        { ratePpm: 0, net: 150, tax: 0, gross: 150 },
      ],
    ],
  ]);
});

test("a plain sum is shared over the rates, and no rate is credited more than was charged", () => {
  const mat = refund(6_000, { lines: [line("mat", 6_000)] });
  const [kindness, pieces, rest] = creditRows(order, [refund(945), mat, refund(2_505)]);
  expect(kindness?.rows.map((row) => row.gross)).toEqual([630, 315]);
  expect(pieces?.rows.map((row) => row.gross)).toEqual([5_670, 330]);
  expect(rest?.rows).toEqual([{ ratePpm: 0, net: 2_505, tax: 0, gross: 2_505 }]);
});

const anOrder = fc.record({
  inclusive: fc.boolean(),
  deliveryTotal: fc.integer({ min: 0, max: 10_000 }),
  goods: fc.array(
    fc.record({
      total: fc.integer({ min: 0, max: 50_000 }),
      taxRatePpm: fc.constantFrom(0, 50_000, 88_750, 200_000),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  cuts: fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 6 }),
});

test("whatever the parts it is paid back in, all of an order's money is credited with all of its tax", () => {
  fc.assert(
    fc.property(anOrder, ({ inclusive, deliveryTotal, goods, cuts }) => {
      const lines = goods.map((line, index) => ({
        ...line,
        id: `line${index}`,
        gift: false,
        tax: taxOf(line.total, line.taxRatePpm, inclusive),
      }));
      const tax =
        lines.reduce((sum, line) => sum + line.tax, 0) + deliveryTaxOf(deliveryTotal, lines, inclusive);
      const charged = { deliveryTotal, taxAdded: inclusive ? 0 : tax, lines };
      const rows = taxBreakdown(charged);
      let left = rows.reduce((sum, row) => sum + row.gross, 0);
      const refunds = [...cuts, left].flatMap((cut, index) => {
        const amount = Math.min(cut, left);
        left -= amount;
        // Every other one names a line, whether it still has as much or not.
        const detail = index % 2 ? { lines: [line("line0", amount)] } : {};
        return amount > 0 ? [refund(amount, detail)] : [];
      });
      const credits = creditRows(charged, refunds);
      for (const row of rows) {
        const own = credits.flatMap((credit) => credit.rows.filter(({ ratePpm }) => ratePpm === row.ratePpm));
        expect(own.reduce((sum, one) => sum + one.tax, 0)).toBe(row.tax);
        expect(own.reduce((sum, one) => sum + one.gross, 0)).toBe(row.gross);
        expect(own.every((one) => one.tax >= 0 && one.net >= 0)).toBe(true);
      }
      if (rows.length > 0)
        for (const { amount, rows: parts } of credits)
          expect(parts.reduce((sum, part) => sum + part.gross, 0)).toBe(amount);
    }),
  );
});
