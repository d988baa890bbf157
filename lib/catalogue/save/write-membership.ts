import type { Tx } from "@/lib/platform/db";
import type { ProductPlan } from "./plan-product";

/** Puts products into the collections by hand that a plan names, at their end, and takes them out of the others. */
export async function writeMembership(tx: Tx, plans: readonly ProductPlan[]): Promise<void> {
  const wanted = plans.flatMap(({ productId, collectionIds }) =>
    collectionIds ? [{ productId, collectionIds }] : [],
  );
  if (wanted.length === 0) return;
  await tx.$executeRaw`
    WITH wanted AS (
      SELECT * FROM unnest(${wanted.flatMap(({ productId, collectionIds }) => collectionIds.map(() => productId))}::text[],
        ${wanted.flatMap(({ collectionIds }) => collectionIds)}::text[]) WITH ORDINALITY AS w(product_id, collection_id, place)
    ), gone AS (
      DELETE FROM collection_product m USING collection c
      WHERE c.id = m.collection_id AND c.kind = 'manual'
        AND m.product_id = ANY(${wanted.map((plan) => plan.productId)}::text[])
        AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.product_id = m.product_id AND w.collection_id = m.collection_id)
    )
    INSERT INTO collection_product (collection_id, product_id, position)
    SELECT w.collection_id, w.product_id, w.place
      + coalesce((SELECT max(m.position) + 1 FROM collection_product m WHERE m.collection_id = w.collection_id), 0)
    FROM wanted w
    ON CONFLICT (collection_id, product_id) DO NOTHING`;
}
