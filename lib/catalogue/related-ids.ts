import type { Tx } from "@/lib/platform/db";

type Origin = { readonly id: string; readonly productType: string; readonly tags: readonly string[] };

/**
 * Products that go with one: of its kind or from its collections by hand, those that can be bought and share most tags
 * first. Looks at a bounded number, whatever the size of the shop.
 */
export async function relatedIds(
  tx: Tx,
  { id, productType, tags }: Origin,
  now: Date,
  most: number,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH candidate AS (
      (SELECT p.id, p.tags, p.product_type, p.available FROM product p
       WHERE p.product_type = ${productType} AND p.product_type <> '' AND p.status = 'active' AND p.published_at <= ${now}::timestamptz
       ORDER BY p.published_at DESC LIMIT 100)
      UNION
      (SELECT p.id, p.tags, p.product_type, p.available FROM collection_product own
       JOIN collection c ON c.id = own.collection_id AND c.kind = 'manual'
       JOIN collection_product m ON m.collection_id = own.collection_id
       JOIN product p ON p.id = m.product_id AND p.status = 'active' AND p.published_at <= ${now}::timestamptz
       WHERE own.product_id = ${id} ORDER BY m.position LIMIT 100)
    )
    SELECT id FROM candidate WHERE id <> ${id}
    ORDER BY available DESC,
      cardinality(ARRAY(SELECT unnest(tags) INTERSECT SELECT unnest(${[...tags]}::text[]))) + (product_type = ${productType})::int DESC,
      md5(id || ${id})
    LIMIT ${most}`;
  return rows.map((row) => row.id);
}
