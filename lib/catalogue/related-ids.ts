import type { Tx } from "@/lib/platform/db";

type Origin = { readonly id: string; readonly productType: string; readonly tags: readonly string[] };

/**
 * Products that go with one: of its kind or from its collections by hand, those that can be bought and have most in
 * common with it first. Looks at its two hundred best-selling relatives, whatever the size of the shop.
 */
export async function relatedIds(
  tx: Tx,
  { id, productType, tags }: Origin,
  now: Date,
  most: number,
): Promise<string[]> {
  const memberships = await tx.collectionProduct.findMany({
    where: { productId: id, collection: { kind: "manual" } },
    select: { collectionId: true },
    take: 20,
  });
  // As `product_document.filters` writes them. The values themselves and not a subquery: only so can PostgreSQL see
  // whether a kind is common (walk the best-selling) or rare (use the index of filters).
  const kinds = [
    ...(productType ? [`type=${productType}`] : []),
    ...memberships.map(({ collectionId }) => `in=${collectionId}`),
  ];
  const alike = [...kinds, ...tags.map((tag) => `tag=${tag}`)];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH candidate AS MATERIALIZED (
      SELECT d.product_id, d.filters, d.available FROM product_document d
      WHERE d.filters && ${kinds}::text[] AND d.published_at <= ${now}::timestamptz AND d.product_id <> ${id}
      ORDER BY d.popularity DESC, d.product_id LIMIT 200)
    SELECT product_id AS id FROM candidate
    ORDER BY available DESC,
      cardinality(ARRAY(SELECT unnest(filters) INTERSECT SELECT unnest(${alike}::text[]))) DESC,
      md5(product_id || ${id})
    LIMIT ${most}`;
  return rows.map((row) => row.id);
}
