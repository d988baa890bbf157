import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type Part, selectionSql, wordsOf } from "./selection-sql";
import type { Counts, SearchSort, Selection } from "./types";

/** How far one list reaches; beyond, results are said to be "1,000+" and asked to be narrowed down. */
const reach = 1_000;

export type PageRead = {
  /** Products of the page, in order. */
  readonly ids: readonly string[];
  readonly counts: Counts;
  /** Counts as they would be without one part: what else that part could be set to. */
  readonly withoutPrice: Counts;
  readonly withoutStock: Counts;
  readonly without: ReadonlyMap<string, Counts>;
};

type Row = { part: number; kind: "id" | "all" | "stock" | "band" | "facet"; name: string; n: number };

const orders: Record<Exclude<SearchSort, "best">, Prisma.Sql> = {
  popular: Prisma.sql`d.popularity DESC, d.product_id`,
  newest: Prisma.sql`d.published_at DESC, d.product_id`,
  price: Prisma.sql`d.price, d.product_id`,
  price_desc: Prisma.sql`d.price DESC, d.product_id DESC`,
};

/**
 * One page of a selection and what stands beside it, in one statement: Node has one thread and PostgreSQL many.
 * Where words match more than `reach` products, relevance and counts are those of the best-selling of them: to weigh a
 * hundred thousand would take longer than anybody waits.
 * @param page from 1
 * @param bounds where price bands end, see `priceBounds`
 */
export async function readPage(
  tx: Tx,
  selection: Selection,
  { sort, page, perPage }: { sort: SearchSort; page: number; perPage: number },
  bounds: readonly number[],
  now: Date,
): Promise<PageRead> {
  const parts: Part[] = [
    ...selection.choices.map(({ key }) => ({ key })),
    ...(selection.priceFrom !== null || selection.priceTo !== null ? (["price"] as const) : []),
    ...(selection.inStock ? (["stock"] as const) : []),
  ];
  const counted = [undefined, ...parts].map((part, index) => ({
    part,
    index,
    name: Prisma.raw(`c${index}`),
  }));
  const ctes = counted.map(
    ({ part, name }) => Prisma.sql`${name} AS MATERIALIZED (
      SELECT d.product_id, d.words, d.popularity, d.filters, d.price, d.available FROM product_document d
      WHERE ${selectionSql(selection, now, part)} ORDER BY ${orders.popular} LIMIT ${reach + 1})`,
  );
  const counts = counted.map(({ part, index, name }) => countsSql(index, name, part, bounds));
  const limit = Math.max(0, Math.min(perPage, reach - (page - 1) * perPage));
  const rows = await tx.$queryRaw<Row[]>`
    WITH ${Prisma.join(ctes, ", ")}, page AS (
      ${matchesSql(selection, sort, now)} LIMIT ${limit} OFFSET ${(page - 1) * perPage})
    SELECT 0 AS part, 'id' AS kind, id AS name, (row_number() OVER ())::int AS n FROM page
    UNION ALL ${Prisma.join(counts, " UNION ALL ")}`;
  const all = countsOf(rows, 0, bounds);
  const indexOf = (wanted: Part) => counted.find(({ part }) => part === wanted)?.index;
  const countsWithout = (index: number | undefined) =>
    index === undefined ? all : countsOf(rows, index, bounds);
  return {
    ids: rows
      .filter(({ kind }) => kind === "id")
      .sort((a, b) => a.n - b.n)
      .map(({ name }) => name),
    counts: all,
    withoutPrice: countsWithout(indexOf("price")),
    withoutStock: countsWithout(indexOf("stock")),
    without: new Map(
      counted.flatMap(({ part, index }) =>
        typeof part === "object" ? [[part.key, countsOf(rows, index, bounds)]] : [],
      ),
    ),
  };
}

/** Ids of a selection in the order wanted, without limit; "c0" is its best-selling `reach`. */
function matchesSql(selection: Selection, sort: SearchSort, now: Date): Prisma.Sql {
  const { wording, collectionId } = selection;
  const where = selectionSql(selection, now);
  if (sort === "best" && wording && wording.kind !== "sku")
    return Prisma.sql`SELECT product_id AS id FROM c0 ORDER BY
      ts_rank('{0.05, 0.3, 0.5, 1}', words, websearch_to_tsquery('shop_english', ${wordsOf(wording)}))
        * (1 + ln(1 + greatest(popularity, 0)) / 20) * CASE WHEN available THEN 1 ELSE 0.6 END DESC,
      popularity DESC, product_id`;
  if (sort === "best" && collectionId !== null)
    return Prisma.sql`SELECT d.product_id AS id
      FROM collection_product m JOIN product_document d ON d.product_id = m.product_id
      WHERE m.collection_id = ${collectionId} AND ${where}
      ORDER BY m.position, d.published_at DESC, d.product_id DESC`;
  if (sort === "best" || sort === "popular")
    return Prisma.sql`SELECT product_id AS id FROM c0 ORDER BY popularity DESC, product_id`;
  return Prisma.sql`SELECT d.product_id AS id FROM product_document d WHERE ${where} ORDER BY ${orders[sort]}`;
}

/** What is counted of a common table: everything, or only what the part left out is about. Tags and collections are not. */
function countsSql(
  index: number,
  name: Prisma.Sql,
  part: Part | undefined,
  bounds: readonly number[],
): Prisma.Sql {
  const key = typeof part === "object" ? `${part.key}=` : "";
  const all = Prisma.sql`SELECT ${index}::int, 'all', '', count(*)::int FROM ${name}`;
  const stock = Prisma.sql`SELECT ${index}::int, 'stock', '', count(*)::int FROM ${name} WHERE available`;
  const bands = Prisma.sql`SELECT ${index}::int, 'band', width_bucket(price, ${[...bounds]}::int[])::text, count(*)::int
    FROM ${name} GROUP BY 3`;
  const facets = Prisma.sql`(SELECT ${index}::int, 'facet', facet, count(*)::int FROM ${name}, unnest(filters) AS facet
    WHERE starts_with(facet, ${key}) AND facet NOT LIKE 'in=%' AND (facet NOT LIKE 'tag=%' OR ${key === "tag="})
    GROUP BY facet ORDER BY 4 DESC, 3 LIMIT 500)`;
  if (part === "price") return bands;
  if (part === "stock") return stock;
  return part ? facets : Prisma.join([all, stock, bands, facets], " UNION ALL ");
}

function countsOf(rows: readonly Row[], wanted: number, bounds: readonly number[]): Counts {
  const bands = Array.from({ length: bounds.length + 1 }, () => 0);
  const facets = new Map<string, number>();
  let total = 0;
  let inStock = 0;
  for (const { part, kind, name, n } of rows) {
    if (part !== wanted) continue;
    if (kind === "all") total = n;
    else if (kind === "stock") inStock = n;
    else if (kind === "band") bands[Number(name)] = n;
    else if (kind === "facet") facets.set(name, n);
  }
  return { total: Math.min(total, reach), atLeast: total > reach, inStock, facets, bands };
}
