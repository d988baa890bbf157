import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import type { OrderedPieces } from "./take-ordered";

/** Puts the pieces of an order whose payment failed in the end back into the basket they came from. */
export async function putBackOrdered(
  tx: Tx,
  basketId: string,
  pieces: readonly (OrderedPieces & { readonly unitPrice: number; readonly saleId?: string | null })[],
  now: Date,
): Promise<void> {
  const reopened = await tx.basket.updateMany({
    where: { id: basketId, state: { in: ["open", "ordered"] } },
    data: { state: "open", updatedAt: now },
  });
  if (reopened.count === 0) return;
  for (const { variantId, quantity, unitPrice, gift, saleId = null } of pieces) {
    if (!variantId || gift) continue;
    await tx.$executeRaw`
      INSERT INTO basket_line (id, basket_id, variant_id, quantity, seen_unit_price, added_at, sale_id, promised_price, promised_until, promised_pieces)
      SELECT ${createId("line")}, ${basketId}, v.id, ${quantity}, ${unitPrice}, ${now},
        s.id, CASE WHEN s.id IS NOT NULL THEN ${unitPrice}::int END, s.ends_at, CASE WHEN s.id IS NOT NULL THEN ${quantity}::int END
      FROM variant v LEFT JOIN sale s ON s.id = ${saleId} WHERE v.id = ${variantId}
      ON CONFLICT (basket_id, variant_id) DO UPDATE SET quantity = least(999, basket_line.quantity + excluded.quantity),
        promised_pieces = basket_line.promised_pieces + CASE WHEN basket_line.sale_id = excluded.sale_id THEN excluded.quantity ELSE 0 END`;
  }
}
