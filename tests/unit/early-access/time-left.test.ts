import { expect, test } from "vitest";
import { timeLeft } from "@/lib/values/time-left";

const end = new Date("2026-11-30T12:00:00Z");
const left = (seconds: number, calm = false) =>
  timeLeft(end, new Date(end.getTime() - seconds * 1000), "en-GB", calm);

test("what is left is said once it is less than a day, finer as it nears, and never below nothing", () => {
  expect(left(86_401)).toBeNull();
  expect(left(86_400)).toBe("24 hours");
  expect(left(18_720)).toBe("5 hours 12 minutes");
  expect(left(3_660)).toBe("1 hour 1 minute");
  expect(left(544)).toBe("9 minutes 4 seconds");
  expect(left(0.2)).toBe("1 second");
  expect(left(0)).toBeNull();
  expect(left(-5)).toBeNull();
});

test("readers who want nothing to move are told whole minutes, and never too few", () => {
  expect(left(86_390, true)).toBe("24 hours");
  expect(left(544, true)).toBe("10 minutes");
  expect(left(4, true)).toBe("1 minute");
  expect(left(0, true)).toBeNull();
});
