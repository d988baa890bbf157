import type { Tx } from "@/lib/platform/db";
import type { Order } from "@/lib/platform/generated/client";

/**
 * Reads an order and keeps everybody else from changing it until the transaction ends. Whoever also locks the payment does
 * that first, and stock after the order: one order of locks, no deadlock.
 */
export async function lockOrder(tx: Tx, orderId: string): Promise<Order | null> {
  await tx.$queryRaw`SELECT 1 FROM orders WHERE id = ${orderId} FOR UPDATE`;
  return tx.order.findUnique({ where: { id: orderId } });
}
