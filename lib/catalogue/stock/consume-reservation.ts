import type { Tx } from "@/lib/platform/db";
import { type Result, success } from "@/lib/values/result";
import type { StockLine } from "../types";
import { lockStock } from "./lock-stock";
import { type OutOfStock, takeStock } from "./take-stock";

type HeldLine = StockLine & { readonly state: "held" | "released" | "consumed" };

/**
 * Takes an order's pieces off the shelf for good, once. When the promise had been released (the money came late) it is
 * made again if enough is left; else nothing changes and the refusal names what is short.
 */
export async function consumeReservation(
  tx: Tx,
  orderId: string,
  now: Date,
): Promise<Result<void, "out_of_stock", OutOfStock[]>> {
  const lines = await tx.$queryRaw<HeldLine[]>`
    SELECT variant_id AS "variantId", quantity, state::text FROM stock_reservation
    WHERE order_id = ${orderId} AND state <> 'consumed' ORDER BY variant_id FOR UPDATE`;
  if (lines.length === 0) return success(undefined);
  // Every row of the order at once and in order, before some of them are taken again.
  await lockStock(
    tx,
    lines.map((line) => line.variantId),
  );
  const lapsed = lines.filter((line) => line.state === "released");
  if (lapsed.length > 0) {
    const taken = await takeStock(tx, lapsed, now);
    if (!taken.ok) return taken;
  }
  const variantIds = lines.map((line) => line.variantId);
  const quantities = lines.map((line) => line.quantity);
  await tx.$executeRaw`
    WITH line AS (SELECT * FROM unnest(${variantIds}::text[], ${quantities}::int[]) AS l(variant_id, quantity)),
    sold AS (
      UPDATE stock s SET reserved = s.reserved - l.quantity, updated_at = ${now}::timestamptz,
        on_hand = CASE WHEN v.tracked THEN s.on_hand - l.quantity ELSE s.on_hand END
      FROM line l JOIN variant v ON v.id = l.variant_id
      WHERE s.variant_id = l.variant_id
      RETURNING s.variant_id, l.quantity, v.tracked
    )
    INSERT INTO stock_movement (variant_id, delta, reason, reference, at)
    SELECT variant_id, -quantity, 'sale', ${orderId}::text, ${now}::timestamptz FROM sold WHERE tracked`;
  await tx.stockReservation.updateMany({
    where: { orderId, state: { not: "consumed" } },
    data: { state: "consumed", endedAt: now },
  });
  return success(undefined);
}
