import type { Tx } from "@/lib/platform/db";
import { selectionSql } from "./reading/selection-sql";
import type { Selection } from "./types";

/** Among how many of the best-selling matches suggestions are chosen. */
const countedTo = 1_000;

/**
 * How many products a selection has, counted up to `most`. Materialised, or PostgreSQL would hope to meet a rare word
 * early in reading the whole table: a word that nothing has must cost a look into the index and not that.
 */
export async function readHits(tx: Tx, selection: Selection, most: number, now: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ n: number }[]>`
    WITH hit AS MATERIALIZED (SELECT 1 FROM product_document d WHERE ${selectionSql(selection, now)})
    SELECT count(*)::int AS n FROM (SELECT 1 FROM hit LIMIT ${most}) AS counted`;
  return rows[0]?.n ?? 0;
}

/** Those of the words that at least `least` headlines have, by the vocabulary: without looking at a product. */
export async function readCommonWords(
  tx: Tx,
  words: readonly string[],
  least: number,
): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ word: string }[]>`
    SELECT word FROM search_word WHERE word = ANY(${[...words]}::text[]) AND products >= ${least}`;
  return new Set(rows.map(({ word }) => word));
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
    WITH begun AS MATERIALIZED (
      SELECT d.product_id AS id, d.popularity FROM product_document d
      WHERE d.published_at <= ${now}::timestamptz AND d.headline @@ to_tsquery('shop_plain', ${begunQuery(words)})
      ORDER BY d.popularity DESC, d.product_id LIMIT ${countedTo})
    SELECT id FROM begun ORDER BY popularity DESC, id LIMIT ${most}`;
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
