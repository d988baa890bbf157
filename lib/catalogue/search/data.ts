import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type Part, selectionSql } from "./selection-sql";
import type { Counts, SearchSort, Selection } from "./types";

/** How far one list reaches; beyond, results are said to be "1,000+" and asked to be narrowed down. */
export const reach = 1_000;

const orders: Record<Exclude<SearchSort, "best">, Prisma.Sql> = {
  popular: Prisma.sql`d.popularity DESC, d.product_id`,
  newest: Prisma.sql`d.published_at DESC, d.product_id`,
  price: Prisma.sql`d.price, d.product_id`,
  price_desc: Prisma.sql`d.price DESC, d.product_id DESC`,
};

/**
 * Ids of one page of a selection. Where words match more than `reach` products, relevance is weighed among the
 * best-selling of them: to weigh a hundred thousand would take longer than anybody waits.
 * @param page from 1
 */
export async function readMatches(
  tx: Tx,
  selection: Selection,
  { sort, page, perPage }: { sort: SearchSort; page: number; perPage: number },
  now: Date,
): Promise<string[]> {
  const where = selectionSql(selection, now);
  const limit = Prisma.sql`LIMIT ${Math.max(0, Math.min(perPage, reach - (page - 1) * perPage))} OFFSET ${(page - 1) * perPage}`;
  const { wording, collectionId } = selection;
  let rows: { id: string }[];
  if (sort === "best" && wording && wording.kind !== "sku") {
    const words = wording.kind === "any" ? wording.text.split(" ").join(" or ") : wording.text;
    rows = await tx.$queryRaw`
      WITH candidate AS MATERIALIZED (
        SELECT d.product_id, d.words, d.popularity, d.available FROM product_document d
        WHERE ${where} ORDER BY ${orders.popular} LIMIT ${reach})
      SELECT product_id AS id FROM candidate
      ORDER BY ts_rank('{0.05, 0.3, 0.5, 1}', words, websearch_to_tsquery('shop_english', ${words}))
        * (1 + ln(1 + greatest(popularity, 0)) / 20) * CASE WHEN available THEN 1 ELSE 0.6 END DESC, popularity DESC, product_id
      ${limit}`;
  } else if (sort === "best" && collectionId !== null) {
    rows = await tx.$queryRaw`
      SELECT d.product_id AS id FROM collection_product m JOIN product_document d ON d.product_id = m.product_id
      WHERE m.collection_id = ${collectionId} AND ${where}
      ORDER BY m.position, d.published_at DESC, d.product_id DESC ${limit}`;
  } else {
    rows = await tx.$queryRaw`
      SELECT d.product_id AS id FROM product_document d
      WHERE ${where} ORDER BY ${orders[sort === "best" ? "popular" : sort]} ${limit}`;
  }
  return rows.map((row) => row.id);
}

/** Counts a selection, at most its best-selling `reach`; tags and collections are filters but are not counted. */
export async function readCounts(
  tx: Tx,
  selection: Selection,
  bounds: readonly number[],
  now: Date,
  without?: Part,
): Promise<Counts> {
  const rows = await tx.$queryRaw<{ kind: "all" | "stock" | "band" | "facet"; name: string; n: number }[]>`
    WITH counted AS MATERIALIZED (
      SELECT d.filters, d.price, d.available FROM product_document d
      WHERE ${selectionSql(selection, now, without)} ORDER BY ${orders.popular} LIMIT ${reach + 1})
    SELECT 'all' AS kind, '' AS name, count(*)::int AS n FROM counted
    UNION ALL SELECT 'stock', '', count(*)::int FROM counted WHERE available
    UNION ALL SELECT 'band', width_bucket(price, ${[...bounds]}::int[])::text, count(*)::int FROM counted GROUP BY 2
    UNION ALL (
      SELECT 'facet', facet, count(*)::int FROM counted, unnest(filters) AS facet
      WHERE facet NOT LIKE 'in=%' AND facet NOT LIKE 'tag=%' GROUP BY facet ORDER BY 3 DESC, 2 LIMIT 500)`;
  const bands = Array.from({ length: bounds.length + 1 }, () => 0);
  const facets = new Map<string, number>();
  let total = 0;
  let inStock = 0;
  for (const { kind, name, n } of rows) {
    if (kind === "all") total = n;
    else if (kind === "stock") inStock = n;
    else if (kind === "band") bands[Number(name)] = n;
    else facets.set(name, n);
  }
  return { total: Math.min(total, reach), atLeast: total > reach, inStock, facets, bands };
}

/** How many products a selection has, counted up to `most`. */
export async function readHits(tx: Tx, selection: Selection, most: number, now: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM product_document d WHERE ${selectionSql(selection, now)} LIMIT ${most}) AS hit`;
  return rows[0]?.n ?? 0;
}

export type NearWord = { readonly word: string; readonly products: number; readonly distance: number };

/**
 * Words of the shop's vocabulary that look like a typed one, nearest first: by trigrams; for words of up to five
 * letters, which have too few of those, by counting changed letters; and words that begin with it.
 * @param typed small letters and digits, at most 40
 */
export async function readNearWords(tx: Tx, typed: string, swapped: readonly string[]): Promise<NearWord[]> {
  const length = typed.length;
  return tx.$queryRaw<NearWord[]>`
    SELECT word, products, min(distance)::int AS distance FROM (
      SELECT word, products, levenshtein(word, ${typed}) AS distance FROM search_word WHERE word % ${typed}
      UNION ALL
      SELECT word, products, CASE WHEN word = ANY(${[...swapped]}::text[]) THEN 1 ELSE levenshtein(word, ${typed}) END
        FROM search_word WHERE ${length <= 5} AND length(word) BETWEEN ${length - 1} AND ${length + 1}
          AND (word = ANY(${[...swapped]}::text[]) OR levenshtein_less_equal(word, ${typed}, 1) <= 1)
      UNION ALL
      SELECT word, products, 1 FROM search_word WHERE ${length >= 3} AND word LIKE ${`${typed}%`} AND word <> ${typed}
    ) AS near
    WHERE distance <= ${length <= 4 ? 1 : length <= 7 ? 2 : 3}
    GROUP BY word, products ORDER BY 3, products DESC, word LIMIT 3`;
}

/** Best-selling products whose headline has every word, the last one perhaps only begun. */
export async function readTyped(
  tx: Tx,
  words: readonly string[],
  most: number,
  now: Date,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT d.product_id AS id FROM product_document d
    WHERE d.published_at <= ${now}::timestamptz AND d.headline @@ to_tsquery('shop_plain', ${begunQuery(words)})
    ORDER BY d.popularity DESC, d.product_id LIMIT ${most}`;
  return rows.map((row) => row.id);
}

/** Published collections whose title has every word, the last one perhaps only begun. */
export async function readCollectionsByWords(
  tx: Tx,
  words: readonly string[],
  most: number,
  now: Date,
): Promise<{ handle: string; title: string }[]> {
  return tx.$queryRaw`
    SELECT handle, title FROM collection
    WHERE published_at <= ${now}::timestamptz AND to_tsvector('shop_plain', title) @@ to_tsquery('shop_plain', ${begunQuery(words)})
    ORDER BY position, title LIMIT ${most}`;
}

/** All words, the last one perhaps only begun. The words are letters and digits only, so that quoting them is safe. */
function begunQuery(words: readonly string[]): string {
  return words.map((word, index) => `'${word}'${index === words.length - 1 ? ":*" : ""}`).join(" & ");
}
