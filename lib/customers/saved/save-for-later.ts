import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import type { ListOwner } from "./types";

/** More than anybody comes back to; keeps the page readable. */
const mostSaved = 200;

type Wish = {
  readonly owner: ListOwner;
  readonly productId: string;
  /** What was chosen of it, where something was. */
  readonly variantId?: string | null;
};

/**
 * Puts a product on a visitor's list, which is begun with the first. One that is there already stays where it is,
 * with what is chosen of it now. Refuses
 * "unknown_product" for what is not in the shop, "list_full".
 */
export async function saveForLater(
  tx: Tx,
  { owner, productId, variantId = null }: Wish,
  now: Date,
): Promise<Result<{ listId: string }, "unknown_product" | "list_full">> {
  const [product] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM product WHERE id = ${productId} AND status = 'active' AND published_at <= ${now}`;
  if (!product) return refusal("unknown_product");
  const listId = await openList(tx, owner, now);
  const count = await tx.savedProduct.count({ where: { listId, productId: { not: productId } } });
  if (count >= mostSaved) return refusal("list_full");
  await tx.$executeRaw`
    INSERT INTO saved_product (list_id, product_id, variant_id, saved_at) VALUES (${listId}, ${productId}, ${variantId}, ${now})
    ON CONFLICT (list_id, product_id) DO UPDATE SET variant_id = coalesce(excluded.variant_id, saved_product.variant_id)`;
  return success({ listId });
}

/** The visitor's list, held until the transaction ends, so that two clicks at once are counted one after the other. */
async function openList(tx: Tx, { customerId, listId }: ListOwner, now: Date): Promise<string> {
  const id = customerId ? createId("save") : (listId ?? createId("save"));
  const [list] = customerId
    ? await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO saved_list (id, customer_id, created_at, updated_at) VALUES (${id}, ${customerId}, ${now}, ${now})
      ON CONFLICT (customer_id) DO UPDATE SET updated_at = excluded.updated_at RETURNING id`
    : await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO saved_list (id, created_at, updated_at) VALUES (${id}, ${now}, ${now})
      ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at WHERE saved_list.customer_id IS NULL RETURNING id`;
  // The guest's list has become somebody's own: this browser begins another.
  return list?.id ?? openList(tx, { customerId, listId: null }, now);
}
