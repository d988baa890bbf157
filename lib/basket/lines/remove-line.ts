import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";

/** Takes a line out of an open basket and says how many pieces it had, so that this can be undone. */
export async function removeLine(
  tx: Tx,
  { basketId, variantId }: { basketId: string; variantId: string },
  now: Date,
): Promise<Result<{ quantity: number }, "not_in_basket">> {
  const [row] = await tx.$queryRaw<{ quantity: number; product_id: string | null }[]>`
    WITH touched AS (
      UPDATE basket SET updated_at = ${now} WHERE id = ${basketId} AND state = 'open' RETURNING id
    )
    DELETE FROM basket_line l USING touched WHERE l.basket_id = touched.id AND l.variant_id = ${variantId}
    RETURNING l.quantity, (SELECT product_id FROM variant WHERE id = l.variant_id) AS product_id`;
  if (!row) return refusal("not_in_basket");
  await record(
    tx,
    {
      type: "removed_from_basket",
      basketId,
      productId: row.product_id,
      variantId,
      data: { quantity: row.quantity },
    },
    now,
  );
  return success({ quantity: row.quantity });
}
