import { expect, test } from "vitest";
import { standingWords } from "@/components/admin/segments/rule/standing-words";
import { scoreOf } from "@/lib/segments/scores/score-of";

test("a score counts the bounds a figure lies above, and equal figures score alike", () => {
  const bounds = [1, 1, 2, 4];
  expect([1, 2, 3, 4, 5].map((orders) => scoreOf(orders, bounds))).toEqual([1, 3, 4, 4, 5]);
  expect(scoreOf(30n, [10n, 20n, 30n, 40n])).toBe(3);
  const [old, recent] = [new Date("2026-01-01"), new Date("2026-11-01")];
  expect(scoreOf(recent, [old, old, old, old])).toBe(5);
});

test("scores are told in words that are surely so", () => {
  expect(standingWords({ recency: 5, frequency: 3, money: 1, buyers: 100 })).toEqual([
    "Bought more recently than 80 % of buyers",
    "Buys more often than 40 % of buyers",
    "Among those who spent least",
  ]);
});
