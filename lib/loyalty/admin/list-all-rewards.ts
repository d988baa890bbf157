import type { Tx } from "@/lib/platform/db";
import { rewardWording } from "../rewards/reward-wording";
import type { RewardRow } from "./types";

/** Every reward there is, the cheapest first, with whether its discount can be had now. */
export async function listAllRewards(tx: Tx, now: Date): Promise<Omit<RewardRow, "taken" | "used">[]> {
  const words = await rewardWording(tx);
  const rows = await tx.loyaltyReward.findMany({
    include: { discount: { include: { giftVariant: { include: { product: true } } } } },
    orderBy: [{ active: "desc" }, { points: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, version, points, active, discountId, discount }) => ({
    ...{ id, version, points, active, discountId },
    gives: words(discount),
    ready:
      discount.active &&
      !discount.automatic &&
      discount.code === null &&
      (!discount.startsAt || discount.startsAt <= now) &&
      (!discount.endsAt || discount.endsAt > now),
  }));
}
