import fc from "fast-check";
import { expect, test } from "vitest";
import { splitAmount } from "@/lib/values/split-amount";

test("the parts add up to the amount and none is more than a unit off its share", () => {
  fc.assert(
    fc.property(
      fc.nat(10_000_000),
      fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }),
      (amount, weights) => {
        const parts = splitAmount(amount, weights);
        const whole = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
        for (const [i, part] of parts.entries()) {
          const share = whole === 0 ? amount / weights.length : (amount * (weights[i] ?? 0)) / whole;
          expect(Math.abs(part - share)).toBeLessThan(1.000001);
        }
      },
    ),
  );
});
