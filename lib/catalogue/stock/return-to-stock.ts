import type { Tx } from "@/lib/platform/db";
import type { StockLine } from "../types";
import { announceStock } from "./announce-stock";
import { lockStock } from "./lock-stock";

/** Puts pieces back on the shelf after a refund, once a key (the refund's id). Uncounted and vanished variants are passed over. */
export async function returnToStock(
  tx: Tx,
  { key, lines }: { readonly key: string; readonly lines: readonly StockLine[] },
  now: Date,
): Promise<void> {
  const locked = await lockStock(
    tx,
    lines.map((line) => line.variantId),
  );
  const counted = lines.filter((line) => locked.get(line.variantId)?.tracked);
  const returned = await tx.$queryRaw<{ variantId: string; quantity: number }[]>`
    WITH back AS (
      INSERT INTO stock_movement (variant_id, delta, reason, reference, at)
      SELECT variant_id, sum(quantity), 'refund', ${key}::text, ${now}::timestamptz
      FROM unnest(${counted.map((line) => line.variantId)}::text[], ${counted.map((line) => line.quantity)}::int[]) AS l(variant_id, quantity)
      GROUP BY variant_id
      ON CONFLICT (variant_id, reason, reference) WHERE reference IS NOT NULL DO NOTHING
      RETURNING variant_id, delta
    )
    UPDATE stock s SET on_hand = s.on_hand + back.delta, updated_at = ${now}::timestamptz
    FROM back WHERE s.variant_id = back.variant_id
    RETURNING s.variant_id AS "variantId", back.delta AS quantity`;
  await announceStock(
    tx,
    returned.flatMap(({ variantId, quantity }) => {
      const stock = locked.get(variantId);
      const before = stock ? stock.onHand - stock.reserved : 0;
      return stock ? [{ productId: stock.productId, before, after: before + quantity }] : [];
    }),
  );
}
