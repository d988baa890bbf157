import { expect, test } from "vitest";
import { planKept, preparedName } from "@/lib/platform/kept-plans";

const asked = (sql: string, times: number) =>
  Array.from({ length: times }, () => preparedName({ sql })).at(-1);

test("a statement marked to be kept has a name at once, always the same; any other has none", () => {
  const name = asked(`\n  ${planKept} SELECT 1`, 1);
  expect(name).toMatch(/^kept_[0-9a-f]{32}$/);
  expect(asked(`\n  ${planKept} SELECT 1`, 3)).toBe(name);
  expect(asked(`${planKept} SELECT 2`, 1)).not.toBe(name);
  expect(asked("SELECT 1", 100)).toBe("");
  expect(asked('UPDATE "public"."orders" SET "state" = $1 WHERE "id" = $2', 100)).toBe("");
});

test("a row's insert is kept when it is asked often, and a thousand kinds of them never take a thousand names", () => {
  const insert = (rows: number) =>
    `INSERT INTO "public"."a" ("b") VALUES ${Array(rows).fill("($1)").join(",")}`;
  expect(asked(insert(1), 19)).toBe("");
  expect(asked(insert(1), 1)).not.toBe("");
  expect(asked(insert(2_000), 100)).toBe("");
  const named = Array.from({ length: 700 }, (_, rows) => asked(insert(rows + 2), 25));
  expect(named.filter(Boolean).length).toBeLessThan(200);
});
