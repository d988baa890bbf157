import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { giveRewardBack } from "./give-reward-back";
import { orderRewards } from "./order-rewards";

/** Of an order that was refunded whole, the points of the rewards that went into it come back. May be asked again. */
export async function returnWithOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (order?.state !== "refunded") return;
  for (const one of await orderRewards(tx, orderId)) await giveRewardBack(tx, one, "worker", now);
}
