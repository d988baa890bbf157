import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type CardRow, cardColumns, cardOf } from "../../read-cards";
import type { ProductCard } from "../../types";
import type { Counts, SearchSort, Selection } from "../types";
import { askedSql, bestSellingSql, filledSql } from "./best-selling-sql";
import { type CountRow, countsOf, countsSql, facetsSql } from "./counts-of";
import type { Estimates, Look } from "./look-for";
import { readLook } from "./read-look";
import { filtersSql, type Part, selectionSql } from "./selection-sql";

/** How far one list reaches; beyond, results are said to be "500+" and asked to be narrowed down. */
const reach = 500;
/** A statement that any address could make another of is not worth keeping prepared. */
const mostFiltersKept = 2;

type Read = {
  readonly filled: boolean;
  readonly rows: CountRow[];
  readonly cards: CardRow[];
  /** What `countFacets` takes for each part in turn, with an empty line in between. */
  readonly facets: string;
};

export type PageRead = {
  /** Products of the page, in order. */
  readonly products: readonly ProductCard[];
  readonly counts: Counts;
  /** Counts as they would be without one part: what else that part could be set to. */
  readonly withoutPrice: Counts;
  readonly withoutStock: Counts;
  readonly without: ReadonlyMap<string, Counts>;
};

const orders: Record<Exclude<SearchSort, "best">, Prisma.Sql> = {
  popular: Prisma.sql`d.popularity DESC, d.product_id`,
  newest: Prisma.sql`d.published_at DESC, d.product_id`,
  price: Prisma.sql`d.price, d.product_id`,
  price_desc: Prisma.sql`d.price DESC, d.product_id DESC`,
};

type Paging = { readonly sort: SearchSort; readonly page: number; readonly perPage: number };

/**
 * One page of a selection and what stands beside it, in one statement: Node has one thread and PostgreSQL many.
 * Where words match more than `reach` products, relevance and counts are those of the best-selling of them: to weigh a
 * hundred thousand would take longer than anybody waits.
 * @param paging page from 1
 * @param bounds where price bands end, see `priceBounds`
 * @param estimates make it quicker in a large shop; what is found does not depend on them
 */
export async function readPage(
  tx: Tx,
  selection: Selection,
  paging: Paging,
  bounds: readonly number[],
  now: Date,
  estimates: Estimates | null,
): Promise<PageRead> {
  const look = await readLook(tx, selection, estimates);
  const found = await readFrom(tx, selection, paging, bounds, now, look);
  // Where the estimate promised too much.
  return found.filled ? found : readFrom(tx, selection, paging, bounds, now, "all");
}

/** The page as it is found where `look` says; `filled` when that is all that is to be found. */
async function readFrom(
  tx: Tx,
  selection: Selection,
  { sort, page, perPage }: Paging,
  bounds: readonly number[],
  now: Date,
  look: Look,
): Promise<PageRead & { readonly filled: boolean }> {
  const filters = filtersSql(selection);
  const parts = [undefined, ...filters.map(({ part }) => part)];
  const limit = Math.max(0, Math.min(perPage, reach - (page - 1) * perPage));
  // As one value: for two hundred rows of their own, the client takes longer than PostgreSQL took to find them.
  const statement = Prisma.sql`
    WITH ${bestSellingSql(selection, look, reach + 1, now)},
    page AS (${matchesSql(selection, sort, now, look)} LIMIT ${limit} OFFSET ${(page - 1) * perPage}),
    numbered AS MATERIALIZED (SELECT id, row_number() OVER () AS place FROM page)
    SELECT ${filledSql(look, reach + 1)} AS filled, (
      SELECT coalesce(json_agg(card ORDER BY place), '[]') FROM numbered
      JOIN LATERAL (SELECT ${cardColumns} FROM product p WHERE p.id = numbered.id) AS card ON true
    ) AS cards, (
      SELECT coalesce(json_agg(json_build_array(part, kind, name, n)), '[]') FROM (${Prisma.join(
        parts.flatMap((part, index) => countsSql(index, part, bounds) ?? []),
        " UNION ALL ",
      )}) AS counted (part, kind, name, n)) AS rows,
      concat_ws(E'\n\n', ${Prisma.join(parts.map((part, index) => facetsSql(index, part)))}) AS facets`;
  const kept = look === "all" && filters.length <= mostFiltersKept;
  const [read] = kept ? await askKept<Read>(tx, statement) : await tx.$queryRaw<Read[]>(statement);
  const { filled, rows, cards, facets } = read ?? { filled: true, rows: [], cards: [], facets: "" };
  const counted = facets.split("\n\n");
  const countsFor = (index: number) =>
    countsOf({ rows, facets: counted[index] ?? "" }, index, parts[index], bounds, reach);
  const all = countsFor(0);
  const without = filters.map(({ part }, index) => ({ part, counts: countsFor(index + 1) }));
  const countsWithout = (wanted: Part) => without.find(({ part }) => part === wanted)?.counts ?? all;
  return {
    filled,
    products: cards.map(cardOf),
    counts: all,
    withoutPrice: countsWithout("price"),
    withoutStock: countsWithout("stock"),
    without: new Map(
      without.flatMap(({ part, counts }) => (typeof part === "object" ? [[part.key, counts] as const] : [])),
    ),
  };
}

/** Ids of a selection in the order wanted, without limit; "c0" is its best-selling `reach`. */
function matchesSql(selection: Selection, sort: SearchSort, now: Date, look: Look): Prisma.Sql {
  const { collectionId } = selection;
  const query = askedSql(selection, look);
  const where = selectionSql(selection, now, query);
  if (sort === "best" && query)
    return Prisma.sql`SELECT product_id AS id FROM c0 ORDER BY
      ts_rank('{0.05, 0.3, 0.5, 1}', words, ${query})
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
