import { expect, test } from "vitest";
import { matchesRules, type RuleFacts } from "@/lib/catalogue/rules/matches-rules";
import type { RuleCondition } from "@/lib/catalogue/schema";

const bed: RuleFacts = {
  title: "Bramble Ring Bed",
  vendor: "Nook & Paw",
  productType: "Bed",
  tags: ["dog", "Cat"],
  variants: [
    { price: 7_900, compareAtPrice: null, weightGrams: 1_400, left: 0 },
    { price: 14_500, compareAtPrice: 16_000, weightGrams: 3_600, left: null },
  ],
};
const holds = (
  field: RuleCondition["field"],
  operator: RuleCondition["operator"],
  value: string,
  product = bed,
) => matchesRules({ match: "all", conditions: [{ field, operator, value }] }, product);

test("texts are compared without regard to case", () => {
  expect(holds("vendor", "equals", "nook & paw")).toBe(true);
  expect(holds("title", "starts_with", "bramble")).toBe(true);
  expect(holds("title", "ends_with", "Bed")).toBe(true);
  expect(holds("type", "contains", "x")).toBe(false);
  expect(holds("tag", "equals", "cat")).toBe(true);
});

test("not having a tag means that no tag is it", () => {
  expect(holds("tag", "not_equals", "cat")).toBe(false);
  expect(holds("tag", "not_equals", "fish")).toBe(true);
  expect(holds("tag", "not_equals", "fish", { ...bed, tags: [] })).toBe(true);
});

test("a condition on figures holds when one variant meets it; what is not counted never runs out", () => {
  expect(holds("price", "less_than", "8000")).toBe(true);
  expect(holds("price", "greater_than", "20000")).toBe(false);
  expect(holds("compare_at_price", "greater_than", "0")).toBe(true);
  expect(holds("stock", "greater_than", "1000")).toBe(true);
  expect(holds("stock", "equals", "0")).toBe(true);
  expect(holds("weight", "equals", "1400")).toBe(true);
  expect(holds("price", "less_than", "cheap")).toBe(false);
});

test("all conditions or any", () => {
  const conditions: RuleCondition[] = [
    { field: "tag", operator: "equals", value: "dog" },
    { field: "tag", operator: "equals", value: "fish" },
  ];
  expect(matchesRules({ match: "all", conditions }, bed)).toBe(false);
  expect(matchesRules({ match: "any", conditions }, bed)).toBe(true);
});
