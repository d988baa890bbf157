import { expect, test } from "vitest";
import { localMoment, momentOf } from "@/lib/values/local-moment";
import { parseAmount } from "@/lib/values/parse-amount";
import { plainAmount } from "@/lib/values/plain-amount";

test("a moment is written as the shop's clock shows it, and read back, in summer and in winter", () => {
  for (const [utc, local] of [
    ["2026-07-01T08:00:00.000Z", "2026-07-01T09:00"],
    ["2026-12-01T09:00:00.000Z", "2026-12-01T09:00"],
  ] as const) {
    expect(localMoment(new Date(utc), "Europe/London")).toBe(local);
    expect(momentOf(local, "Europe/London")?.toISOString()).toBe(utc);
  }
});

test("what is no moment is none", () => {
  for (const text of ["", "soon", "2026-12-01", "2026-12-01T9:00"])
    expect(momentOf(text, "Europe/London")).toBeNull();
});

test("an amount is written without a sign for its currency and read back", () => {
  for (const [amount, currency, text] of [
    [1250, "GBP", "12.50"],
    [5, "EUR", "0.05"],
    [1250, "JPY", "1250"],
    [1250, "KWD", "1.250"],
  ] as const) {
    expect(plainAmount(amount, currency)).toBe(text);
    expect(parseAmount(text, currency)).toBe(amount);
  }
  expect(plainAmount(-305, "GBP")).toBe("-3.05");
});
