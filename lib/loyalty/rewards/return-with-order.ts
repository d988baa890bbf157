import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { giveRewardBack } from "./give-reward-back";

/** Of an order that was refunded whole, the points of the rewards that went into it come back. May be asked again. */
export async function returnWithOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (order?.state !== "refunded") return;
  const used = await tx.discountRedemption.findMany({
    where: { orderId, state: "consumed", uniqueCode: { not: null } },
    select: { uniqueCode: true },
  });
  const codes = used.flatMap(({ uniqueCode }) => (uniqueCode ? [uniqueCode] : []));
  const taken = await tx.rewardTaken.findMany({ where: { code: { in: codes } }, orderBy: { id: "asc" } });
  for (const one of taken) await giveRewardBack(tx, one, "worker", now);
}
