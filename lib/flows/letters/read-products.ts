import type { Tx } from "@/lib/platform/db";
import type { FlowAbout } from "../plan/types";

/** The products that a run is about: the one it names, or those of its order, the dearest first. */
export async function readProducts(tx: Tx, { productId, orderId }: FlowAbout): Promise<string[]> {
  if (productId) return [productId];
  if (!orderId) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT product_id AS id FROM order_line WHERE order_id = ${orderId} AND product_id IS NOT NULL AND NOT gift
    GROUP BY product_id ORDER BY max(unit_price) DESC, min(position)`;
  return rows.map(({ id }) => id);
}
