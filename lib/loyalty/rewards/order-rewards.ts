import type { Tx } from "@/lib/platform/db";
import type { RewardTaken } from "@/lib/platform/generated/client";

/** The rewards whose codes went into an order, always in the same order. */
export async function orderRewards(tx: Tx, orderId: string): Promise<RewardTaken[]> {
  const used = await tx.discountRedemption.findMany({
    where: { orderId, state: "consumed", uniqueCode: { not: null } },
    select: { uniqueCode: true },
  });
  const codes = used.flatMap(({ uniqueCode }) => (uniqueCode ? [uniqueCode] : []));
  return tx.rewardTaken.findMany({ where: { code: { in: codes } }, orderBy: { id: "asc" } });
}
