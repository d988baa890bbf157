import { expect, test } from "vitest";
import { lowestInForce } from "@/lib/catalogue/lowest-in-force";
import { isThere } from "@/lib/newsletter/wishes/is-there";
import { wishWords } from "@/lib/values/wish-words";

test("a thing is back when pieces can be bought, or are not counted; a lower price is always still to come", () => {
  expect(isThere("back", { stockLeft: 0 })).toBe(false);
  expect(isThere("back", { stockLeft: 1 })).toBe(true);
  expect(isThere("back", { stockLeft: null })).toBe(true);
  for (const stockLeft of [0, 1, null]) expect(isThere("price", { stockLeft })).toBe(false);
});

test("the words promise one letter and name the price they are about", () => {
  expect(wishWords("back", "£89.00")).toBe("Write to me once, when this is back. Nothing else.");
  expect(wishWords("price", "£89.00")).toBe(
    "Write to me once, when this costs less than £89.00. Nothing else.",
  );
});

test("the lowest price in force within thirty days before a moment is found, also one set long before", () => {
  const since = new Date("2026-11-23T10:00:00Z");
  const set = (price: number, daysBefore: number) => ({
    price,
    from: new Date(since.getTime() - daysBefore * 24 * 60 * 60 * 1000),
  });
  expect(lowestInForce([], since)).toBeNull();
  expect(lowestInForce([set(8900, 400)], since)).toBe(8900);
  expect(lowestInForce([set(5000, 400), set(8900, 31)], since), "ended before").toBe(8900);
  expect(lowestInForce([set(5000, 400), set(8900, 29)], since), "ended within").toBe(5000);
  expect(lowestInForce([set(9900, 20), set(7900, 10), set(8900, 5)], since)).toBe(7900);
  expect(lowestInForce([set(100, 5), set(8900, 5)], since), "in force for no moment").toBe(8900);
});
