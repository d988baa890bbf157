import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { listBatches } from "@/lib/platform/lists/list-batches";
import { where } from "@/lib/platform/lists/list-conditions";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { readList } from "@/lib/platform/lists/read-list";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import { listQuery } from "@/lib/values/list-query";
import { type ListRequest, readListRequest } from "@/lib/values/list-request";

type Row = { id: string; name: string; score: number };

const spec: ListSpec = {
  columns: Prisma.sql`t.id, t.name, t.score`,
  from: Prisma.sql`thing t`,
  id: Prisma.sql`t.id`,
  sorts: {
    score: { by: Prisma.sql`t.score`, type: "int", descending: true },
    name: { by: Prisma.sql`t.name`, type: "text", descending: false },
    made: { by: Prisma.sql`t.made`, type: "timestamptz", descending: true },
  },
  usual: "made",
  filters: {
    score: (values) => {
      const known = values.map(Number).filter(Number.isInteger);
      return known.length > 0 ? Prisma.sql`t.score = ANY(${known}::int[])` : null;
    },
  },
  search: (text) => [Prisma.sql`t.name LIKE ${`%${text}%`}`],
  always: Prisma.sql`NOT t.hidden`,
};

const ask = (query: string): ListRequest => {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) params[name] = [...(params[name] ?? []), value];
  return readListRequest(params);
};
const read = (request: ListRequest, size = 10) => readList<Row>(db(), spec, request, size);

beforeAll(async () => {
  await db().$executeRaw`CREATE TABLE thing (id text PRIMARY KEY, name text NOT NULL, score int NOT NULL,
    made timestamptz(3) NOT NULL, hidden boolean NOT NULL DEFAULT false)`;
  // 35 things of which seven share each score and five each moment: every order has ties.
  await db().$executeRaw`INSERT INTO thing (id, name, score, made)
    SELECT 'th_' || lpad(g::text, 3, '0'), 'Thing ' || g, g % 5, '2026-11-01T00:00:00.123Z'::timestamptz + (g / 5) * interval '1 hour'
    FROM generate_series(0, 34) g`;
  await db().$executeRaw`INSERT INTO thing VALUES ('th_hidden', 'Thing unseen', 1, now(), true)`;
});

async function walk(query: string): Promise<{ pages: string[][]; last: ListRequest }> {
  const pages: string[][] = [];
  let request = ask(query);
  for (;;) {
    const page = await read(request);
    pages.push(page.rows.map(({ id }) => id));
    if (!page.next) return { pages, last: request };
    request = { ...request, after: page.next };
  }
}

test.each(["sort=score", "sort=-score", "sort=name", "sort=-name", "sort=made", ""])(
  "every row comes once, whatever the order and its ties: %s",
  async (query) => {
    const { pages } = await walk(query);
    expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 5]);
    expect(new Set(pages.flat()).size).toBe(35);
  },
);

test("going back gives the same pages that going forward gave", async () => {
  const { pages, last } = await walk("sort=-score");
  const back: string[][] = [pages.at(-1) ?? []];
  let page = await read(last);
  while (page.previous) {
    page = await read({ ...ask("sort=-score"), before: page.previous });
    back.unshift(page.rows.map(({ id }) => id));
  }
  expect(back).toEqual(pages);
  expect(page.previous, "the first page has none before it").toBeNull();
  expect(page.next).not.toBeNull();
});

test("rows that come or go meanwhile neither repeat nor hide another", async () => {
  const first = await read(ask("sort=name"));
  await db().$executeRaw`INSERT INTO thing VALUES ('th_new', 'A first thing', 9, now(), false)`;
  const second = await read({ ...ask("sort=name"), after: first.next });
  await db().$executeRaw`DELETE FROM thing WHERE id = 'th_new'`;
  expect(second.rows.map(({ id }) => id)).toEqual((await walk("sort=name")).pages[1]);
});

test("search and filters narrow, count, and what always holds is never given up", async () => {
  const page = await read(ask("q=Thing+1&score=1&score=2&nonsense=1"), 50);
  expect(page.rows.map(({ name }) => name).sort()).toEqual([
    "Thing 1",
    "Thing 11",
    "Thing 12",
    "Thing 16",
    "Thing 17",
  ]);
  expect(page).toMatchObject({ total: 5, more: false, next: null, previous: null });
  expect((await read(ask("q=unseen"))).total).toBe(0);
});

test("an order, a filter or a place that means nothing is as if it was not asked for", async () => {
  const usual = await read(ask(""));
  const strange = [
    "sort=nothing",
    "score=many",
    "after=%00",
    "after=bm90aGluZw",
    `after=${Buffer.from('["1; DROP TABLE thing","th_001"]').toString("base64url")}`,
    `after=${Buffer.from('["2026-11-01","a\\u0000b"]').toString("base64url")}`,
    `after=${Buffer.from("[[1],2]").toString("base64url")}`,
  ];
  for (const query of strange) expect(await read(ask(query)), query).toEqual(usual);
  for (const name of ["constructor", "toString", "valueOf"]) {
    expect(await read({ ...ask(""), filters: { [name]: ["x"] } }), name).toEqual(usual);
    expect(await read({ ...ask(""), sort: name }), name).toEqual(usual);
  }
});

test("batches hold what the list holds, in its order", async () => {
  const seen: string[] = [];
  for await (const batch of listBatches<Row>(db(), spec, ask("sort=-score&score=1&score=3"), 4))
    seen.push(...batch.map(({ id }) => id));
  expect(seen).toEqual((await read(ask("sort=-score&score=1&score=3"), 50)).rows.map(({ id }) => id));
  expect(seen).toHaveLength(14);
});

test("a choice of rows is what was chosen and never what the list hides", async () => {
  const ids = async (selection: Parameters<typeof selectionConditions>[1]) => {
    const conditions = where(selectionConditions(spec, selection));
    const rows = await db().$queryRaw<Row[]>`SELECT t.id FROM thing t ${conditions} ORDER BY t.id`;
    return rows.map(({ id }) => id);
  };
  expect(await ids({ ids: ["th_001", "th_hidden", "th_none"] })).toEqual(["th_001"]);
  expect(await ids({ matching: ask("q=Thing+2&score=0") })).toEqual(["th_020", "th_025"]);
});

test("an address and the request it stands for are each other's way back", () => {
  const query = "q=red+bed&score=1&score=2&sort=-made&after=abc";
  expect(listQuery(ask(query))).toBe(query);
  expect(listQuery(ask(""))).toBe("");
});
