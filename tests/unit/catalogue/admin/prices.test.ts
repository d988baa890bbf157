import { expect, test } from "vitest";
import { newPrice, priceRuleOf } from "@/lib/catalogue/admin/products/prices/new-price";
import { priceEffect } from "@/lib/catalogue/admin/products/prices/price-effect";
import { pricePlan } from "@/lib/catalogue/admin/products/prices/price-plan";
import { productInputSchema } from "@/lib/catalogue/schema";

const now = new Date("2026-11-22T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const point = (price: number, days: number, compareAtPrice: number | null = null) => ({
  price,
  compareAtPrice,
  from: daysAgo(days),
});

test.each([
  ["-10%", 1000, 900],
  ["−10 %", 1005, 905],
  ["+2.5%", 1000, 1025],
  ["+2.50", 1000, 1250],
  ["-2", 1000, 800],
  ["-20", 1000, 0],
  ["19.99", 1000, 1999],
  ["-100%", 1000, 0],
])("%s makes of %i %i", (typed, price, expected) => {
  const rule = priceRuleOf(typed, "GBP");
  expect(rule && newPrice(price, rule)).toBe(expected);
});

test.each(["", "ten", "-101%", "5%%", "1.999", "--1"])("“%s” is no change of a price", (typed) => {
  expect(priceRuleOf(typed, "GBP")).toBeNull();
});

test("an effect says what the shop will show, against the lowest price of the thirty days before", () => {
  const history = [point(1000, 90), point(800, 20), point(1000, 10)];
  expect(priceEffect(history, { price: 700, compareAtPrice: 1000 }, now)).toEqual({
    lowest30: 800,
    shows: "reduced",
    lowestPrior: 800,
    percent: 12,
  });
  expect(priceEffect(history, { price: 900, compareAtPrice: 1000 }, now)).toMatchObject({
    shows: "not_lower",
  });
  expect(priceEffect(history, { price: 700, compareAtPrice: null }, now)).toMatchObject({
    shows: "not_marked",
    percent: null,
  });
  expect(priceEffect([point(700, 5, 900)], null, now)).toMatchObject({ shows: "no_prior", lowest30: 700 });
  expect(priceEffect([], { price: 700, compareAtPrice: 900 }, now)).toMatchObject({
    shows: "no_prior",
    lowest30: null,
  });
});

test("the price set before the thirty days counts as long as it was in force within them", () => {
  expect(priceEffect([point(500, 90), point(900, 29)], null, now).lowest30).toBe(500);
  expect(priceEffect([point(500, 90), point(900, 31)], null, now).lowest30).toBe(900);
});

test("a reduction of a reduction starts from the first price, and none makes a price higher", () => {
  const product = productInputSchema.parse({
    handle: "bed",
    title: "Bed",
    variants: [{ price: 900, compareAtPrice: 1000 }],
  });
  const reduced = (by: string) => {
    const rule = priceRuleOf(by, "GBP");
    const [variant] = rule ? pricePlan(product, { kind: "reduce", rule }).variants : [];
    return [variant?.price, variant?.compareAtPrice];
  };
  expect(reduced("-10%")).toEqual([810, 1000]);
  expect(reduced("+10%")).toEqual([900, 1000]);
});
