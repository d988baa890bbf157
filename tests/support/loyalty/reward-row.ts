import { db } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";

/** A reward for so many points, with a discount of its own that can be had. */
export async function rewardRow(
  points: number,
  rule: Pick<Prisma.DiscountUncheckedCreateInput, "kind" | "value">,
): Promise<string> {
  const id = createId("rew");
  const discountId = createId("disc");
  await db().discount.create({ data: { id: discountId, title: "Reward", ...rule } });
  await db().loyaltyReward.create({ data: { id, points, discountId, createdAt: new Date("2026-01-01") } });
  return id;
}
