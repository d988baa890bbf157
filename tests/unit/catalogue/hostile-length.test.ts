import { expect, test } from "vitest";
import { RowFault } from "@/lib/catalogue/import/cells/cell-reader";
import { wooChoices } from "@/lib/catalogue/import/woo/woo-choices";
import { plainText } from "@/lib/catalogue/plain-text";

test("half a tag, written a hundred thousand times, is read in no time", () => {
  const from = performance.now();
  expect(plainText("<p ".repeat(100_000), 300)).toBe("");
  expect(performance.now() - from).toBeLessThan(4_000);
});

test("a variation that stands for more choices than a product can have is a fault of its row", () => {
  const values = Array.from({ length: 20 }, (_, index) => `Value ${index}`);
  const options = Array.from({ length: 10 }, (_, number) => ({ number, name: `Option ${number}`, values }));
  expect(() => wooChoices({ cells: {}, at: 0 }, options)).toThrow(RowFault);
  expect(wooChoices({ cells: {}, at: 0 }, options.slice(0, 2))).toHaveLength(400);
});
