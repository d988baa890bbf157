import { expect, test } from "vitest";
import { nameInAddress } from "@/app/(shop)/name-in-address";

test("a name is read as it was meant, whatever its script", () => {
  expect(nameInAddress("ring-bed")).toBe("ring-bed");
  expect(nameInAddress("%E3%82%AA%E3%83%88")).toBe("オト");
  expect(nameInAddress("オト")).toBe("オト");
});

test.each(["%00", "%F0%9F", "%E0%A4%A", "-", "a".repeat(256), "a%0Ab"])("“%s” names nothing", (part) => {
  expect(nameInAddress(part)).toBeNull();
});
