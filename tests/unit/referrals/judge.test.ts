import { expect, test } from "vitest";
import { judge } from "@/lib/referrals/settle/judge";

const settlesAt = new Date("2026-03-21T10:00:00Z");
const later = new Date("2026-03-21T10:00:00.001Z");
const facts = { kept: 5_000, allWithdrawn: false, open: false, settlesAt };

test("a reward is earned once the last day to send things back is over, and not at its last moment", () => {
  expect(judge(facts, settlesAt)).toBe("wait");
  expect(judge(facts, later)).toBe("earned");
  expect(judge({ ...facts, settlesAt: null }, later)).toBe("wait");
});

test("money given back, or every piece on its way back, earns nothing, even before the time is over", () => {
  expect(judge({ ...facts, kept: 0 }, new Date(0))).toBe("given_back");
  expect(judge({ ...facts, allWithdrawn: true }, later)).toBe("given_back");
});

test("while something is on its way back, or a bank has yet to decide, nothing is earned", () => {
  expect(judge({ ...facts, open: true }, later)).toBe("wait");
  expect(judge({ ...facts, open: true, kept: 0 }, later)).toBe("given_back");
});
