import type { Tx } from "@/lib/platform/db";
import { announceStock } from "./announce-stock";
import { lockStock } from "./lock-stock";

export type StockCount = { readonly variantId: string; readonly onHand: number };

/** Sets what lies on the shelf to what was counted; the difference becomes a movement. Pieces promised stay promised. */
export async function correctStock(
  tx: Tx,
  counts: readonly StockCount[],
  reason: "import" | "correction" | "received",
  now: Date,
): Promise<void> {
  const locked = await lockStock(
    tx,
    counts.map((count) => count.variantId),
  );
  const changed = counts.flatMap((count) => {
    const stock = locked.get(count.variantId);
    return stock && stock.onHand !== count.onHand ? [{ ...count, stock }] : [];
  });
  if (changed.length === 0) return;
  await tx.$executeRaw`
    WITH moved AS (
      UPDATE stock s SET on_hand = l.on_hand, updated_at = ${now}::timestamptz
      FROM unnest(${changed.map((count) => count.variantId)}::text[], ${changed.map((count) => count.onHand)}::int[],
        ${changed.map((count) => count.onHand - count.stock.onHand)}::int[]) AS l(variant_id, on_hand, delta)
      WHERE s.variant_id = l.variant_id
      RETURNING s.variant_id, l.delta
    )
    INSERT INTO stock_movement (variant_id, delta, reason, at) SELECT variant_id, delta, ${reason}::text, ${now}::timestamptz FROM moved`;
  await announceStock(
    tx,
    changed.map(({ stock, onHand }) => ({
      productId: stock.productId,
      before: stock.onHand - stock.reserved,
      after: onHand - stock.reserved,
    })),
  );
}
