import { reckonOrder } from "@/lib/loyalty/earning/reckon-order";
import type { Tx } from "@/lib/platform/db";

/** Money went back, or did not after all: the order's points follow it. */
export function reckonPoints(tx: Tx, { orderId }: { orderId: string }, now: Date): Promise<void> {
  return reckonOrder(tx, orderId, now);
}
