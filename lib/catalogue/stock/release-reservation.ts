import type { Tx } from "@/lib/platform/db";
import type { StockLine } from "../types";
import { announceStock } from "./announce-stock";
import { lockStock } from "./lock-stock";

/** Gives back what was promised to an order; changes nothing when the promise has ended already. */
export async function releaseReservation(tx: Tx, orderId: string, now: Date): Promise<void> {
  const released = await tx.$queryRaw<StockLine[]>`
    UPDATE stock_reservation SET state = 'released', ended_at = ${now}::timestamptz
    WHERE order_id = ${orderId} AND state = 'held'
    RETURNING variant_id AS "variantId", quantity`;
  if (released.length === 0) return;
  const locked = await lockStock(
    tx,
    released.map((line) => line.variantId),
  );
  await tx.$executeRaw`
    UPDATE stock s SET reserved = s.reserved - l.quantity, updated_at = ${now}::timestamptz
    FROM unnest(${released.map((line) => line.variantId)}::text[], ${released.map((line) => line.quantity)}::int[]) AS l(variant_id, quantity)
    WHERE s.variant_id = l.variant_id`;
  await announceStock(
    tx,
    released.flatMap(({ variantId, quantity }) => {
      const stock = locked.get(variantId);
      const before = stock ? stock.onHand - stock.reserved : 0;
      return stock ? [{ productId: stock.productId, before, after: before + quantity }] : [];
    }),
  );
}
