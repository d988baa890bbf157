import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine } from "@/lib/catalogue/search/address/one-line";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { searchAddress, toggleChoice } from "@/lib/catalogue/search/address/search-address";
import { cleanWords } from "@/lib/catalogue/search/words/clean-words";

test("an address is understood in full", () => {
  expect(
    readSearch(
      "q=ring+bed&type=Bed&type=Nest&option=Colour%3DOat&min=10&max=24.99&in_stock=1&sort=price&page=3",
    ),
  ).toEqual({
    text: "ring bed",
    choices: [
      { key: "type", values: ["Bed", "Nest"] },
      { key: "option:Colour", values: ["Oat"] },
    ],
    priceFrom: 10,
    priceTo: 24.99,
    inStock: true,
    sort: "price",
    page: 3,
    literal: false,
  });
});

test("what makes no sense is passed over", () => {
  expect(
    readSearch("sort=sideways&page=-1&min=lots&max=1e9&in_stock=yes&utm_source=letter&option=%3DOat&type=+"),
  ).toEqual({
    text: "",
    choices: [],
    priceFrom: null,
    priceTo: null,
    inStock: false,
    sort: "best",
    page: 1,
    literal: false,
  });
});

test("whatever is written behind the question mark, it is read and written back to the same query", () => {
  const search = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom("q", "type", "option", "min", "max", "sort", "page", "in_stock", "literal"),
          fc.string({ unit: "binary", maxLength: 20 }),
        ),
        { maxLength: 12 },
      )
      .map((fields) =>
        new URLSearchParams(fields.map(([name, value]) => [name, value.toWellFormed()])).toString(),
      ),
  );
  fc.assert(
    fc.property(search, (text) => {
      const query = readSearch(text);
      const address = searchAddress("/search", query, { page: query.page });
      expect(readSearch(address.split("?")[1] ?? "")).toEqual(query);
    }),
  );
});

test("a change begins at the first page again and keeps everything else", () => {
  const query = readSearch("q=bed&type=Bed&page=4");
  expect(searchAddress("/search", query, { sort: "price" })).toBe("/search?q=bed&type=Bed&sort=price");
  expect(searchAddress("/search", query, { page: 5 })).toBe("/search?q=bed&type=Bed&page=5");
});

test("a value is chosen, joined by another, and let go of", () => {
  const one = toggleChoice([], "type", "Bed");
  const two = toggleChoice(one, "type", "Nest");
  expect(two).toEqual([{ key: "type", values: ["Bed", "Nest"] }]);
  expect(toggleChoice(two, "type", "Bed")).toEqual([{ key: "type", values: ["Nest"] }]);
  expect(toggleChoice(one, "type", "Bed")).toEqual([]);
});

test("what was typed becomes one line without invisible characters", () => {
  expect(oneLine("  ring\u0000 \u202e bed\n ", 120)).toBe("ring bed");
  expect(oneLine("x".repeat(5_000), 120)).toHaveLength(120);
});

test("words lose what would hide them, and keep quotation marks and a leading hyphen", () => {
  expect(cleanWords("memory-foam cat/dog “Ring Bed” -wool")).toBe('memory foam cat dog "Ring Bed" -wool');
  expect(cleanWords("a b c d e f g h i j k l m n").split(" ")).toHaveLength(12);
});
