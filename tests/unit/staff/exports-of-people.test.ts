import { expect, test } from "vitest";
import { definedExports } from "@/lib/insights/exports/defined-exports";

test("a file that says how to reach people asks for what a file of customers asks for", () => {
  const ofPeople = definedExports.filter(
    (one) => "headers" in one && one.headers.some((header) => /mail|phone/i.test(header)),
  );
  expect(ofPeople.map(({ name, permission }) => [name, permission])).toEqual([
    ["customers", "customers.export"],
    ["orders", "customers.export"],
    ["subscribers", "customers.export"],
  ]);
});
