import { expect, test } from "vitest";
import { readLine } from "@/components/admin/campaigns/editor/subject/read-line";
import { letterSlug } from "@/lib/campaigns/archive/letter-slug";

const slug = (subject: string) => letterSlug(subject, new Date("2026-11-23T10:00:00Z"), "Europe/London");

test.each([
  ["Warm rooms", "2026-11-warm-rooms"],
  ["{first_name|You}, three ways: café & “crème”!", "2026-11-three-ways-cafe-creme"],
  ["冬", "2026-11-letter"],
  [`${"ab ".repeat(19)}abc`, `2026-11-${"ab-".repeat(19)}abc`],
  [
    "Three ways to keep a room warm for whoever lies on its floor",
    "2026-11-three-ways-to-keep-a-room-warm-for-whoever-lies-on-its-floor",
  ],
  [
    "Three ways to keep a room warm for whoever lies on its floors",
    "2026-11-three-ways-to-keep-a-room-warm-for-whoever-lies-on-its",
  ],
  ["x".repeat(80), `2026-11-${"x".repeat(60)}`],
])("the letter “%s” has an address of whole words", (subject, address) => {
  expect(slug(subject)).toBe(address);
});

test("a subject is read as its fallback or as the example, and braces around anything else are just braces", () => {
  const line = "{first_name| you }, {weather|rain} in {town|your town}";
  expect(readLine(line, "unknown")).toBe("you, {weather|rain} in your town");
  expect(readLine(line, "example")).toBe("Maya, {weather|rain} in Todmorden");
});
