import { expect, test } from "vitest";
import { chooseVariant, valueState } from "@/components/catalogue/choose-variant";
import { stockWords } from "@/components/catalogue/stock-words";

const variant = (size: string, colour: string, available = true) => ({
  optionValues: [size, colour],
  available,
});
const smallOat = variant("Small", "Oat");
const smallMoss = variant("Small", "Moss", false);
const largeOat = variant("Large", "Oat");
const largeClay = variant("Large", "Clay");
const all = [smallOat, smallMoss, largeOat, largeClay];

test("changing one option keeps the other", () => {
  expect(chooseVariant(all, smallOat, 0, "Large")).toBe(largeOat);
});

test("a combination that is not made leads to one that has the value", () => {
  expect(chooseVariant(all, smallOat, 1, "Clay")).toBe(largeClay);
});

test("of combinations that keep as little, one that can be bought is chosen", () => {
  const smallClaySoldOut = variant("Small", "Clay", false);
  expect(chooseVariant([smallMoss, smallClaySoldOut, smallOat], largeClay, 0, "Small")).toBe(
    smallClaySoldOut,
  );
  expect(chooseVariant([smallMoss, smallOat], largeClay, 0, "Small")).toBe(smallOat);
});

test("a value nothing has leads nowhere", () => {
  expect(chooseVariant(all, smallOat, 0, "Huge")).toBeNull();
});

test("each value says whether it can be had with what else is chosen", () => {
  expect(valueState(all, smallOat, 0, "Large")).toBe("available");
  expect(valueState(all, smallOat, 1, "Moss")).toBe("sold_out");
  expect(valueState(all, smallOat, 1, "Clay")).toBe("not_made");
});

test.each([
  [0, "Sold out"],
  [3, "Only 3 left"],
  [5, "Only 5 left"],
  [6, "In stock"],
  [null, "In stock"],
])("%s pieces left are called “%s”", (left, words) => {
  expect(stockWords(left, 5)).toBe(words);
});
