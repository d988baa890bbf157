import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockMembers } from "./lock-members";

type Move = { readonly id: string; readonly productId: string; readonly after: string | null };

/**
 * Moves a product behind another in a collection by hand, or to its first place. Whoever moves another one at the same
 * moment waits, and neither move is lost.
 */
export async function moveMember(
  tx: Tx,
  actor: Actor,
  { id, productId, after }: Move,
  now: Date,
): Promise<Result<void, "forbidden" | "not_by_hand" | "not_found">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const collection = await lockMembers(tx, id);
  if (!collection) return refusal("not_by_hand");
  const rows = await tx.collectionProduct.findMany({
    where: { collectionId: id, productId: { in: after === null ? [productId] : [productId, after] } },
    select: { productId: true },
  });
  if (productId === after || rows.length !== (after === null ? 1 : 2)) return refusal("not_found");
  await tx.$executeRaw`
    WITH others AS (
      SELECT product_id, 2 * row_number() OVER (ORDER BY position, product_id) AS place
      FROM collection_product WHERE collection_id = ${id} AND product_id <> ${productId}
    ), wanted AS (
      SELECT product_id, place FROM others
      UNION ALL SELECT ${productId}, coalesce((SELECT place + 1 FROM others WHERE product_id = ${after}), 0)
    ), numbered AS (
      SELECT product_id, (row_number() OVER (ORDER BY place) - 1)::int AS position FROM wanted
    )
    UPDATE collection_product m SET position = n.position FROM numbered n
    WHERE m.collection_id = ${id} AND m.product_id = n.product_id AND m.position <> n.position`;
  await refreshTags(tx, [cacheTags.collection(collection.handle), cacheTags.listings]);
  await audit(
    tx,
    actor,
    {
      action: "collection.order",
      entity: "collection",
      entityId: id,
      before: null,
      after: { productId, after },
    },
    now,
  );
  return success(undefined);
}
