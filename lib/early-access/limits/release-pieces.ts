import type { Tx } from "@/lib/platform/db";

/** Gives back what an order that comes to nothing counted against its sales' limits. Called once an order, as it ends. */
export async function releasePieces(tx: Tx, orderId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE sale_buyer b SET pieces = greatest(0, b.pieces - o.pieces)
    FROM (SELECT l.sale_id, r.email, sum(l.quantity)::int AS pieces FROM order_line l JOIN orders r ON r.id = l.order_id
      WHERE r.id = ${orderId} AND l.sale_id IS NOT NULL GROUP BY l.sale_id, r.email) AS o
    WHERE b.sale_id = o.sale_id AND b.email = o.email`;
}
