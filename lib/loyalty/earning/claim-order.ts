import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { joinProgramme } from "../membership/join-programme";
import { openOrderPoints } from "./open-order-points";
import { reckonOrder } from "./reckon-order";

/** A guest's order came into an account: what it would have earned counts, when that was in time. May be asked again. */
export async function claimOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  const order = await lockOrder(tx, orderId);
  const claimable = await tx.orderPoints.findFirst({
    where: { orderId, state: "claimable", checkAt: { gt: order?.claimedAt ?? now } },
  });
  if (!claimable || !order?.claimedAt || !order.customerId) return;
  await reckonOrder(tx, orderId, now);
  const joined = await joinProgramme(tx, order.customerId, now);
  if (joined.ok) return openOrderPoints(tx, orderId, joined.value, now);
  // Whoever left the programme has nothing counted.
  await tx.orderPoints.update({ where: { orderId }, data: { state: "lapsed", checkAt: null } });
}
