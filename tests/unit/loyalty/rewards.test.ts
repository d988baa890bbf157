import { describe, expect, test } from "vitest";
import { nextReward } from "@/lib/loyalty/rewards/next-reward";
import { pointsWorth } from "@/lib/loyalty/rewards/points-worth";
import { rewardWords } from "@/lib/loyalty/rewards/reward-words";
import { statementWords } from "@/lib/loyalty/statement/statement-words";
import { pointWords } from "@/lib/values/point-words";

const money = (amount: number) => `£${(amount / 100).toFixed(2)}`;

test("a reward says what it gives, and from which sum", () => {
  const rule = { kind: "amount", value: 500, title: "T", minimumSubtotal: 2_000, gift: null };
  expect(rewardWords(rule, money)).toBe("£5.00 off on orders from £20.00");
  expect(rewardWords({ ...rule, kind: "percentage", value: 75_000, minimumSubtotal: null }, money)).toBe(
    "7.5% off",
  );
  expect(rewardWords({ ...rule, kind: "free_gift", gift: "Wool ball" }, money)).toBe(
    "Wool ball as a gift on orders from £20.00",
  );
});

describe("the next reward", () => {
  const reward = (id: string, points: number) => ({ id, points, gives: id });
  test("is the cheapest that cannot be had yet", () => {
    const rewards = [reward("c", 600), reward("a", 100), reward("b", 300)];
    expect(nextReward(rewards, 100)).toEqual({ ...reward("b", 300), missing: 200 });
    expect(nextReward(rewards, 600)).toBeNull();
  });
});

test("points are worth what the best reward gives for them, rounded up, and unknown without one", () => {
  const rewards = [
    { points: 300, worth: 500 },
    { points: 100, worth: null },
    { points: 200, worth: 350 },
  ];
  expect(pointsWorth(100, rewards)).toBe(175);
  expect(pointsWorth(1, rewards)).toBe(2);
  expect(pointsWorth(100, [{ points: 1, worth: null }])).toBeNull();
});

test("the statement names the order, the reward or the reason", () => {
  const moved = { reason: null, orderNumber: null, reward: null };
  expect(statementWords({ ...moved, kind: "order_earned", orderNumber: 1042 })).toBe(
    "The points of order 1042 can be spent",
  );
  expect(statementWords({ ...moved, kind: "reward_taken", reward: "£5.00 off" })).toBe("Spent on £5.00 off");
  expect(statementWords({ ...moved, kind: "granted", reason: "birthday" })).toBe("For your birthday");
  expect(statementWords({ ...moved, kind: "granted", reason: "toString" })).toBe("A present");
});

test("one point, many points", () => {
  expect(pointWords(1, "en-GB")).toBe("1 point");
  expect(pointWords(1_250, "en-GB")).toBe("1,250 points");
});
