import { expect, test } from "vitest";
import { isHeldOut } from "@/lib/recovery/left/is-held-out";
import { nextTime } from "@/lib/recovery/series/next-time";
import { voucherWords } from "@/lib/recovery/voucher/voucher-words";

const touchedAt = new Date("2026-11-23T08:00:00Z");
const at = (hours: number) => new Date(touchedAt.getTime() + hours * 3_600_000);

test.each([
  ["in time", 1, 4.1, 24.1],
  ["in time, the third", 2, 24.1, 72.1],
  ["late by a day: the pause is kept", 1, 28, 48],
  ["the last", 3, 72, null],
])("the next letter, %s", (_, written, writtenAfter, due) => {
  const times = { touchedAt, writtenAt: at(writtenAfter) };
  expect(nextTime([4, 24, 72], written, times)).toEqual(due === null ? null : at(due));
});

test("the same basket left at the same moment is always judged the same, and about the share is held out", () => {
  const judged = Array.from({ length: 4_000 }, (_, n) => isHeldOut(`bask_${n}`, touchedAt, 10));
  expect(judged).toEqual(Array.from({ length: 4_000 }, (_, n) => isHeldOut(`bask_${n}`, touchedAt, 10)));
  const share = judged.filter(Boolean).length / judged.length;
  expect(share).toBeGreaterThan(0.085);
  expect(share).toBeLessThan(0.115);
  expect(isHeldOut("bask_1", touchedAt, 0)).toBe(false);
});

test("a voucher is told of by what it gives for this basket", () => {
  const money = (amount: number) => `£${amount / 100}`;
  expect(voucherWords({ amount: 790, gift: null, deliveryOff: 0 }, money)).toBe("£7.9 off");
  expect(voucherWords({ amount: 0, gift: null, deliveryOff: 395 }, money)).toBe("free delivery");
});
