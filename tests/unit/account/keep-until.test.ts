import { expect, test } from "vitest";
import { keepUntil } from "@/lib/account/personal-data/keep-until";

test("an invoice is kept to the end of the last year its country's law names, and longest where no law is known", () => {
  const paid = new Date("2026-03-01T12:00:00Z");
  expect(keepUntil(paid, "GB")).toBe("2032-12-31");
  expect(keepUntil(paid, "DE")).toBe("2034-12-31");
  expect(keepUntil(paid, "NZ")).toBe("2036-12-31");
});
