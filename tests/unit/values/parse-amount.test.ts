import { expect, test } from "vitest";
import { parseAmount } from "@/lib/values/parse-amount";

test.each([
  ["12.50", "GBP", 1250],
  ["12.5", "GBP", 1250],
  ["12", "GBP", 1200],
  ["1,250", "JPY", 1250],
  ["1,250.05", "GBP", 125005],
  ["12.505", "GBP", null],
  ["12.5", "JPY", null],
  ["-3", "GBP", null],
  ["£3", "GBP", null],
  ["", "GBP", null],
])("%j in %s is %j minor units", (text, currency, amount) => {
  expect(parseAmount(text, currency)).toBe(amount);
});
