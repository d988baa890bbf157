import type { Tx } from "@/lib/platform/db";

/**
 * Rewrites the vocabulary from the headlines of what is for sale. Only words that came, went or changed their number
 * are written, so that a run without news costs nothing. Returns how many were written.
 */
export async function refreshSearchWords(tx: Tx): Promise<number> {
  // One run at a time: two would wait for each other's rows.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('refresh-search-words'))`;
  return tx.$executeRaw`
    WITH now_used AS MATERIALIZED (
      SELECT word, ndoc AS products FROM ts_stat('SELECT headline FROM product_document')
      WHERE length(word) BETWEEN 2 AND 40 AND word ~ '^[[:alpha:]]+$'
        AND cardinality(coalesce(ts_lexize('english_stem', word), '{x}')) > 0),
    gone AS (DELETE FROM search_word WHERE word NOT IN (SELECT word FROM now_used))
    INSERT INTO search_word (word, products) SELECT word, products FROM now_used
    ON CONFLICT (word) DO UPDATE SET products = excluded.products WHERE search_word.products <> excluded.products`;
}
