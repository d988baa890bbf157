import { expect, test } from "vitest";
import { applyDiscount } from "@/lib/discounts/apply-discount";
import { discount } from "../../support/delivery/discount";

const now = new Date("2026-11-23T09:00:00Z");
const apply = (over: Parameters<typeof discount>[0], lines: number[] = [1000, 333, 1]) => {
  const result = applyDiscount(discount(over), lines, now);
  return result.ok ? result.value : result.reason;
};

test("a percentage is rounded half up once and split over the lines without losing a penny", () => {
  expect(apply({ value: 100_000 })).toEqual({ total: 133, perLine: [100, 33, 0], freeDelivery: false });
  expect(apply({ value: 500_000 }, [1])).toMatchObject({ total: 1, perLine: [1] });
  expect(apply({ value: 1_000_000 })).toMatchObject({ total: 1334, perLine: [1000, 333, 1] });
});

test("an amount takes off no more than there is", () => {
  expect(apply({ kind: "amount", value: 500 })).toMatchObject({ total: 500, perLine: [375, 125, 0] });
  expect(apply({ kind: "amount", value: 5000 })).toMatchObject({ total: 1334 });
});

test("free delivery takes nothing off the goods", () => {
  expect(apply({ kind: "free_delivery", value: 0 })).toEqual({
    total: 0,
    perLine: [0, 0, 0],
    freeDelivery: true,
  });
});

test("the minimum counts before the discount and says what is missing", () => {
  expect(apply({ minimumSubtotal: 1334 })).toMatchObject({ total: 133 });
  expect(applyDiscount(discount({ minimumSubtotal: 1335 }), [1334], now)).toEqual({
    ok: false,
    reason: "below_minimum",
    detail: { missing: 1 },
  });
});

test("a code counts from its start, until its end, and as often as it may be used", () => {
  expect(apply({ startsAt: now })).toMatchObject({ total: 133 });
  expect(apply({ startsAt: new Date(now.getTime() + 1) })).toBe("not_started");
  expect(apply({ endsAt: now })).toBe("ended");
  expect(apply({ usageLimit: 3, used: 2 })).toMatchObject({ total: 133 });
  expect(apply({ usageLimit: 3, used: 3 })).toBe("used_up");
  expect(apply({ active: false })).toBe("unknown_code");
});
