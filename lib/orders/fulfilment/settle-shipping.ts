import type { Tx } from "@/lib/platform/db";
import { type By, moveOrder } from "../move-order";
import { withdrawnLines } from "../withdrawals/withdrawn-lines";
import { leftToShip } from "./left-to-ship";

/**
 * Brings an order's state in line with its parcels: part of it or all of it is on the way, or all of it has arrived.
 * Changes nothing when it already is. The caller holds the order.
 */
export async function settleShipping(tx: Tx, orderId: string, by: By, now: Date): Promise<void> {
  const lines = await tx.orderLine.findMany({ where: { orderId } });
  const parcels = await tx.parcel.findMany({ where: { orderId }, include: { lines: true } });
  if (parcels.length === 0) return;
  const sent = parcels.flatMap((parcel) => parcel.lines);
  const withdrawals = await tx.withdrawal.findMany({ where: { orderId } });
  if (leftToShip(lines, sent, withdrawnLines(withdrawals)).length > 0) {
    await moveOrder(tx, orderId, "part_shipped", by, now);
    return;
  }
  await moveOrder(tx, orderId, "shipped", by, now);
  if (parcels.every((parcel) => parcel.deliveredAt)) await moveOrder(tx, orderId, "delivered", by, now);
}
