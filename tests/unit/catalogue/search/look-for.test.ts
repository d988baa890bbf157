import { expect, test } from "vitest";
import { lookFor } from "@/lib/catalogue/search/reading/look-for";

/** A hundred thousand products; one share of 64 is at least 6,300 popular, two shares 6,200, … */
const spread = { products: 100_000, steps: Array.from({ length: 63 }, (_, index) => 6_300 - index * 100) };

test("what few products have is read whole", () => {
  expect(lookFor(0, 0, spread)).toBe("all");
  expect(lookFor(900, 900, spread)).toBe("all");
  expect(lookFor(3_000, 1_000, spread)).toBe("all");
});

test("of a common word the best-selling are read first, further down the more the filters leave out", () => {
  expect(lookFor(7_500, 7_500, spread)).toEqual({ from: 5_700 });
  expect(lookFor(7_500, 3_300, spread)).toEqual({ from: 4_800 });
});

test("what nearly every product has, and a rare filter among very many, is left to PostgreSQL", () => {
  expect(lookFor(60_000, 60_000, spread)).toBe("anywhere");
  expect(lookFor(50_000, 100, spread)).toBe("anywhere");
});
