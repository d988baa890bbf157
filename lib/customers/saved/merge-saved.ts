import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

/** What a guest saved in this browser becomes part of their own list when they sign in. May happen again and again. */
export async function mergeSaved(
  tx: Tx,
  { listId, customerId }: { readonly listId: string; readonly customerId: string },
  now: Date,
): Promise<void> {
  const [guest] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM saved_list WHERE id = ${listId} AND customer_id IS NULL FOR UPDATE`;
  if (!guest) return;
  await tx.$executeRaw`
    WITH own AS (
      INSERT INTO saved_list (id, customer_id, created_at, updated_at) VALUES (${createId("save")}, ${customerId}, ${now}, ${now})
      ON CONFLICT (customer_id) DO UPDATE SET updated_at = excluded.updated_at RETURNING id)
    INSERT INTO saved_product (list_id, product_id, variant_id, saved_at)
    SELECT own.id, s.product_id, s.variant_id, s.saved_at FROM own, saved_product s WHERE s.list_id = ${listId} ON CONFLICT DO NOTHING`;
  await tx.savedList.delete({ where: { id: listId } });
}
