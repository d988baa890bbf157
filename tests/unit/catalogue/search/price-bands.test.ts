import { expect, test } from "vitest";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { priceBands, priceBounds } from "@/lib/catalogue/search/facets/price-bands";
import { priceLabel, priceSteps } from "@/lib/catalogue/search/facets/price-steps";

const pounds = { currency: "GBP", locale: "en-GB" };

test("bands meet without overlapping, and empty ones are not offered", () => {
  expect(priceBounds("GBP").slice(0, 2)).toEqual([1000, 2500]);
  expect(priceBands([1000, 2500, 5000], [3, 0, 4, 0])).toEqual([
    { from: null, to: 999, count: 3 },
    { from: 2500, to: 4999, count: 4 },
  ]);
  expect(priceBands([1000, 2500], [0, 9, 0])).toEqual([]);
});

test("a band is written as people say it, in every currency", () => {
  expect(priceLabel(null, 999, pounds)).toBe("Under £10");
  expect(priceLabel(2500, 4999, pounds)).toBe("£25 to £50");
  expect(priceLabel(50_000, null, pounds)).toBe("£500 and over");
  expect(priceLabel(1250, 1875, pounds)).toBe("£12.50 to £18.75");
  expect(priceLabel(1000, 2499, { currency: "JPY", locale: "en-GB" })).toBe("JP¥1,000 to JP¥2,500");
});

test("choosing a band writes it into the address, and choosing it again lets go", () => {
  const bounds = [1000, 2500];
  const steps = priceSteps("/search", readSearch("q=bed&page=2"), bounds, [1, 2, 0], pounds);
  expect(steps.map(({ href }) => href)).toEqual(["/search?q=bed&max=9.99", "/search?q=bed&min=10&max=24.99"]);
  const again = priceSteps("/search", readSearch("q=bed&min=10&max=24.99"), bounds, [1, 2, 0], pounds);
  expect(again[1]).toMatchObject({ chosen: true, href: "/search?q=bed" });
});
