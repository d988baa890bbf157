import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { planKept } from "@/lib/platform/kept-plans";
import { createId } from "@/lib/values/id";
import { type Result, success } from "@/lib/values/result";
import type { StockLine } from "../types";
import { type OutOfStock, takeStock } from "./take-stock";

export type Reservation = {
  readonly orderId: string;
  readonly lines: readonly StockLine[];
  readonly expiresAt: Date;
};

/**
 * Promises an order's pieces to it until `expiresAt`, all of them or none. Asking again for the same order changes
 * nothing while the promise holds (its end moves to `expiresAt`), and promises anew once it was released.
 */
export async function reserveStock(
  tx: Tx,
  { orderId, lines, expiresAt }: Reservation,
  now: Date,
): Promise<Result<void, "out_of_stock", OutOfStock[]>> {
  const wanted = new Map<string, number>();
  for (const line of lines) wanted.set(line.variantId, (wanted.get(line.variantId) ?? 0) + line.quantity);
  const sorted = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  const variantIds = sorted.map(([variantId]) => variantId);
  // The unique key of order and variant decides which of two requests for one order does the work.
  const fresh = await tx.$queryRaw<StockLine[]>`
    ${Prisma.raw(planKept)}
    INSERT INTO stock_reservation AS r (id, variant_id, order_id, quantity, state, expires_at, created_at)
    SELECT id, variant_id, ${orderId}::text, quantity, 'held', ${expiresAt}::timestamptz, ${now}::timestamptz
    FROM unnest(${sorted.map(() => createId("resv"))}::text[], ${variantIds}::text[], ${sorted.map(([, quantity]) => quantity)}::int[])
      AS l(id, variant_id, quantity)
    ON CONFLICT (order_id, variant_id) DO UPDATE
      SET state = 'held', quantity = excluded.quantity, expires_at = excluded.expires_at, ended_at = NULL
      WHERE r.state = 'released'
    RETURNING variant_id AS "variantId", quantity`;
  if (fresh.length < sorted.length)
    await tx.stockReservation.updateMany({ where: { orderId, state: "held" }, data: { expiresAt } });
  if (fresh.length === 0) return success(undefined);
  const taken = await takeStock(tx, fresh, now);
  if (!taken.ok)
    await tx.stockReservation.updateMany({
      where: { orderId, variantId: { in: fresh.map((line) => line.variantId) } },
      data: { state: "released", endedAt: now },
    });
  return taken;
}
