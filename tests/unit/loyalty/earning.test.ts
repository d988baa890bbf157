import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duePoints } from "@/lib/loyalty/earning/due-points";
import { goodsSpend } from "@/lib/loyalty/earning/goods-spend";
import { settlesAt } from "@/lib/loyalty/earning/settles-at";
import { weighChange } from "@/lib/loyalty/earning/weigh-change";

const rules = { points: 1, every: 100, multiplierPercent: 100, bonus: 0 };

describe("what money spent on goods earns", () => {
  test("whole points, rounded down once", () => {
    expect(duePoints(4_999, rules)).toBe(49);
    expect(duePoints(4_999, { ...rules, multiplierPercent: 150 })).toBe(74);
    expect(duePoints(100, { ...rules, points: 5, bonus: 200 })).toBe(205);
  });
  test("nothing spent earns nothing, the number besides neither", () => {
    expect(duePoints(0, { ...rules, bonus: 200 })).toBe(0);
  });
  test("sums beyond 32 bits stay exact", () => {
    const most = { points: 1_000, every: 1, multiplierPercent: 300, bonus: 0 };
    expect(duePoints(2_000_000_000, { ...most, every: 1_000_000 })).toBe(6_000_000);
  });
});

describe("the money that counts", () => {
  const line = (total: number, tax = 0) => ({ total, tax });
  const nothing = { taxAdded: 0, refunds: [], lost: 0 };

  test("is what the lines cost after discounts, tax inside it", () => {
    expect(goodsSpend({ ...nothing, lines: [line(8_010, 1_335), line(7_020, 1_170)] })).toBe(15_030);
  });
  test("goes down by what was given back for goods, and not by what was given back for delivery", () => {
    const refunds = [{ amount: 3_900 + 495, delivery: 495 }];
    expect(goodsSpend({ ...nothing, lines: [line(15_030)], refunds })).toBe(11_130);
  });
  test("counts tax on top neither when it is paid nor when it goes back", () => {
    const lines = [line(10_000, 1_000), line(5_000, 500)];
    const refunds = [{ amount: 5_500, delivery: 0 }];
    expect(goodsSpend({ taxAdded: 1_500, lines, refunds, lost: 0 })).toBe(10_000);
  });
  test("is never below nothing, and nothing once the bank took it back", () => {
    expect(goodsSpend({ ...nothing, lines: [line(1_000)], lost: 1_500 })).toBe(0);
  });
});

describe("when an order can no longer come back", () => {
  const shippedAt = new Date("2026-11-01T10:00:00Z");
  const until = new Date("2026-12-04T23:59:59Z");

  test("is the end of its window where that is known", () => {
    expect(settlesAt({ state: "delivered", parcels: [{ shippedAt }] }, until, 30)).toEqual(until);
  });
  test("is the shop's days after three weeks on the way where nobody noted the arrival", () => {
    const at = settlesAt({ state: "shipped", parcels: [{ shippedAt }] }, null, 30);
    expect(at).toEqual(new Date("2026-12-22T10:00:00Z"));
  });
  test("is unknown while something is still to be sent", () => {
    expect(settlesAt({ state: "part_shipped", parcels: [{ shippedAt }] }, null, 30)).toBeNull();
    expect(settlesAt({ state: "paid", parcels: [] }, null, 30)).toBeNull();
  });
});

test("an order's points come to what is due, by what moves and by what is forgiven, and nothing is asked for twice", () => {
  const amount = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(amount, fc.array(fc.record({ due: amount, atHand: amount })), (first, changes) => {
      let standing = { credited: first, forgiven: 0 };
      for (const { due, atHand } of changes) {
        const { move, forgiven } = weighChange(standing, due, atHand);
        const was = standing.credited - standing.forgiven;
        expect(move).toBeGreaterThanOrEqual(-atHand);
        if (due === was) expect(move).toBe(0);
        if (due > was) expect(move).toBeGreaterThanOrEqual(0);
        standing = { credited: standing.credited + move, forgiven };
        expect(standing.credited - standing.forgiven).toBe(due);
        expect(standing.forgiven).toBeGreaterThanOrEqual(0);
        expect(standing.credited).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
