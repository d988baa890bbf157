import { expect, test } from "vitest";
import { timeLeft } from "@/components/admin/campaigns/report/time-left";
import { letterSlug } from "@/lib/campaigns/archive/letter-slug";
import { isEnough } from "@/lib/campaigns/report/is-enough";
import { moneyDifference } from "@/lib/campaigns/report/money-difference";
import { shareDifference } from "@/lib/campaigns/report/share-difference";

test("differences of shares have the bounds that Newcombe's paper gives for its examples", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
  const published: [number, number, number, number, number, number][] = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ];
  for (const [some, of, less, among, low, high] of published) {
    const found = shareDifference({ some, of }, { some: less, of: among });
    expect(found.by).toBeCloseTo(some / of - less / among, 10);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  }
});

const group = (people: number, buyers: number, each: number) => ({
  ...{ people, buyers, money: buyers * each, squares: buyers * each * each },
});

test("a difference of money is that of the means, and nothing where nobody bought", () => {
  const { by, low, high } = moneyDifference(group(1000, 100, 5000), group(1000, 50, 5000));
  expect(by).toBe(250);
  expect(low).toBeCloseTo(250 - 115.2, 0);
  expect(high).toBeCloseTo(250 + 115.2, 0);
  expect(moneyDifference(group(10, 0, 0), group(10, 0, 0))).toEqual({ by: 0, low: 0, high: 0 });
});

test("nothing is said of too few", () => {
  expect(isEnough(group(1000, 100, 1), group(99, 10, 1))).toBe(false);
  expect(isEnough(group(1000, 8, 1), group(100, 1, 1))).toBe(false);
  expect(isEnough(group(1000, 8, 1), group(100, 2, 1))).toBe(true);
});

test("a letter's address is its month in the shop's zone and its subject, without what is personal", () => {
  const at = new Date("2026-11-30T23:30:00Z");
  expect(letterSlug("Für {first_name|dich}: Wärme & Licht, it’s here!", at, "Europe/Berlin")).toBe(
    "2026-12-fur-warme-licht-its-here",
  );
  expect(letterSlug("…", at, "UTC")).toBe("2026-11-letter");
});

test("the time left is told as people would", () => {
  expect(timeLeft(100, 0)).toBeNull();
  expect(timeLeft(0, 100)).toBeNull();
  expect(timeLeft(100, 100)).toBe("about a minute left");
  expect(timeLeft(3000, 100)).toBe("about 30 minutes left");
  expect(timeLeft(30_000, 100)).toBe("about 5 hours left");
  expect(timeLeft(1_000_000, 100)).toBe("about 7 days left");
});
