import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { wordConditions } from "@/lib/platform/lists/word-conditions";

const titles = ["Bed of heath wool 100%", "Bowl & Bed", "Wool_en heath throw", "Ox brush"];

async function found(text: string): Promise<number[]> {
  const rows = await db().$queryRaw<{ at: number }[]>`
    SELECT at::int AS at FROM unnest(${titles}::text[]) WITH ORDINALITY AS t(title, at)
    WHERE ${wordConditions(Prisma.sql`lower(t.title)`, text)} ORDER BY at`;
  return rows.map(({ at }) => at);
}

test.each([
  ["WOOL heath", [1, 3], "each word, in any order and case"],
  ["eat", [1, 3], "a part of a word"],
  ["ox", [4], "two letters begin the text"],
  ["be", [1, 2], "or a word in it"],
  ["x", [], "and are not looked for inside"],
  ["bed & bowl", [2], "a sign beside words is passed over"],
  ["&", [], "signs alone find nothing"],
  ["100%", [1], "what LIKE takes for a pattern is a sign like any other"],
  ["l_en", [3], "as is an underscore"],
  ["lxen", [], "which stands for itself"],
])("%s", async (text, expected, why) => {
  expect(await found(text), why).toEqual(expected);
});
