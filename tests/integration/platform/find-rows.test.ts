import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { countRows } from "@/lib/platform/lists/count-rows";
import { where } from "@/lib/platform/lists/list-conditions";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { readList } from "@/lib/platform/lists/read-list";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import { readListRequest } from "@/lib/values/list-request";

// More rows than are looked at along an order, and words that lie in it in every way: everywhere, only at its far end
// but often, seldom, and only by a code.
const rows = Array.from({ length: 12_000 }, (_, n) => ({
  id: `r${String(n).padStart(5, "0")}`,
  name: [n % 3 === 0 ? "common" : "", n >= 10_000 ? "late" : "", n % 2_500 === 7 ? "rare" : ""].join(" "),
  score: (n * 7919) % 500,
  even: n % 2 === 0,
  code: n % 4 === 1 ? "apart-1" : n % 3_000 === 2 ? "rare-2" : null,
}));
type Row = (typeof rows)[number];

const spec: ListSpec = {
  columns: Prisma.sql`b.id`,
  from: Prisma.sql`big b`,
  id: Prisma.sql`b.id`,
  sorts: {
    place: { by: Prisma.sql`b.place`, type: "int", descending: false },
    score: { by: Prisma.sql`b.score`, type: "int", descending: false },
  },
  usual: "place",
  filters: {
    even: ([value]) => (value ? Prisma.sql`b.even = ${value === "yes"}` : null),
    coded: () => Prisma.sql`b.id IN (SELECT c.big_id FROM big_code c)`,
  },
  sought: ["coded"],
  search: (text) => [
    Prisma.sql`b.name LIKE ${`%${text}%`}`,
    Prisma.sql`EXISTS (SELECT 1 FROM big_code c WHERE c.big_id = b.id AND c.code LIKE ${`${text}%`})`,
  ],
};

beforeAll(async () => {
  await db()
    .$executeRaw`CREATE TABLE big (id text PRIMARY KEY, place int NOT NULL, name text NOT NULL, score int NOT NULL, even boolean NOT NULL)`;
  await db().$executeRaw`CREATE TABLE big_code (big_id text PRIMARY KEY, code text NOT NULL)`;
  await db().$executeRaw`INSERT INTO big SELECT r.id, right(r.id, 5)::int, r.name, r.score, r.even
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id text, name text, score int, even boolean)`;
  await db().$executeRaw`INSERT INTO big_code SELECT r.id, r.code
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id text, code text) WHERE r.code IS NOT NULL`;
  await db().$executeRaw`CREATE INDEX ON big (place, id)`;
  await db().$executeRaw`CREATE INDEX ON big (score, id)`;
});

/** What a request means, said once more in TypeScript. */
function meant({ q, even, coded, sort = "place" }: Record<string, string>): string[] {
  const fits = (row: Row) =>
    (!q || row.name.includes(q) || (row.code ?? "").startsWith(q)) &&
    (!even || row.even === (even === "yes")) &&
    (!coded || row.code !== null);
  const found = rows.filter(fits);
  if (sort.endsWith("score")) found.sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
  if (sort.startsWith("-")) found.reverse();
  return found.map(({ id }) => id);
}

const words = ["common", "late", "apart", "rare", "a", "nothing"];
const orders = ["place", "-place", "score", "-score"];
const requests: Record<string, string>[] = [
  ...words.flatMap((q) => orders.map((sort) => ({ q, sort }))),
  ...words.flatMap((q) => orders.map((sort) => ({ q, sort, even: "no" }))),
  { coded: "1" },
  { coded: "1", sort: "-score" },
  { coded: "1", even: "yes" },
  { q: "late", coded: "1", even: "yes", sort: "-place" },
];

test.each(requests)(
  "what is sought comes whole, once and in order, forwards and back: %o",
  async (params) => {
    const request = readListRequest(params);
    const all = meant(params);
    const first = await readList<{ id: string }>(db(), spec, request, 40);
    const ids = (page: { rows: readonly { id: string }[] }) => page.rows.map(({ id }) => id);
    expect(ids(first)).toEqual(all.slice(0, 40));
    expect(first).toMatchObject({ total: Math.min(all.length, 1_000), more: all.length > 1_000 });
    expect(first.next === null).toBe(all.length <= 40);
    if (!first.next) return;
    const second = await readList<{ id: string }>(db(), spec, { ...request, after: first.next }, 40);
    expect(ids(second)).toEqual(all.slice(40, 80));
    const back = await readList<{ id: string }>(db(), spec, { ...request, before: second.previous }, 40);
    expect(ids(back)).toEqual(all.slice(0, 40));
    expect(back.previous).toBeNull();
  },
);

test("the last page is found from its end", async () => {
  const all = meant({ q: "late" });
  const from = Buffer.from(JSON.stringify(["11980", "r11980"])).toString("base64url");
  const last = await readList<{ id: string }>(db(), spec, { ...readListRequest({ q: "late" }), after: from });
  expect(last.rows.map(({ id }) => id)).toEqual(all.filter((id) => id > "r11980"));
  expect(last.next).toBeNull();
});

test("one plain filter is counted further than what is sought", async () => {
  expect(await countRows(db(), spec, readListRequest({ even: "yes" }))).toEqual({
    total: 6_000,
    more: false,
  });
  expect(await countRows(db(), spec, readListRequest({}))).toEqual({ total: 10_000, more: true });
});

test("all that match is what the list shows", async () => {
  const conditions = selectionConditions(spec, { matching: readListRequest({ q: "late", even: "yes" }) });
  const chosen = await db().$queryRaw<
    { id: string }[]
  >`SELECT b.id FROM big b ${where(conditions)} ORDER BY b.id`;
  expect(chosen.map(({ id }) => id)).toEqual(meant({ q: "late", even: "yes" }));
});
