import fc from "fast-check";
import { expect, test } from "vitest";
import { sessionLines } from "@/lib/payments/session-lines";
import type { Payable } from "@/lib/payments/types";

const line = fc.record({
  title: fc.string(),
  variantTitle: fc.option(fc.string(), { nil: null }),
  quantity: fc.integer({ min: 1, max: 99 }),
  unitPrice: fc.integer({ min: 0, max: 50_000 }),
});

const order = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 130 }),
    taxAdded: fc.integer({ min: 0, max: 20_000 }),
    deliveryTotal: fc.integer({ min: 0, max: 3_000 }),
    off: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ off, ...rest }): Payable => {
    const subtotal = rest.lines.reduce((sum, one) => sum + one.unitPrice * one.quantity, 0);
    const most = subtotal + rest.taxAdded + rest.deliveryTotal;
    const discountTotal = Math.floor((most * off) / 1_000_000);
    return {
      ...rest,
      currency: "GBP",
      subtotal,
      discountTotal,
      discountCode: "WELCOME10",
      deliveryName: "Tracked 48",
      total: most - discountTotal,
    };
  });

test("what Stripe would charge is the order's total to the penny, whatever was bought", () => {
  fc.assert(
    fc.property(order, (one) => {
      const page = sessionLines(one);
      const sum = page.lines.reduce((total, row) => total + row.unitAmount * row.quantity, 0);
      expect(sum - (page.discount?.amountOff ?? 0) + page.delivery.amount).toBe(one.total);
      expect(page.delivery.amount).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test("the page stays within what Stripe takes: 100 lines, each with a name of at most 250 letters", () => {
  fc.assert(
    fc.property(order, (one) => {
      const page = sessionLines(one);
      expect(page.lines.length).toBeLessThanOrEqual(100);
      for (const row of page.lines) {
        expect(row.name.trim().length).toBeGreaterThan(0);
        expect(Array.from(row.name).length).toBeLessThanOrEqual(250);
      }
    }),
  );
});

test("an order that does not add up is never charged", () => {
  const fine: Payable = {
    currency: "GBP",
    subtotal: 1000,
    discountTotal: 0,
    discountCode: null,
    deliveryTotal: 395,
    deliveryName: "Tracked 48",
    taxAdded: 0,
    total: 1395,
    lines: [{ title: "Bed", variantTitle: null, quantity: 1, unitPrice: 1000 }],
  };
  expect(sessionLines(fine).delivery.amount).toBe(395);
  expect(() => sessionLines({ ...fine, total: 1394 })).toThrow("does not add up");
});
