import type { Tx } from "@/lib/platform/db";

/** Rewards that can be had, with what they cost the shop where that is known: amounts, and gifts at their price. */
export async function readCosts(tx: Tx): Promise<{ points: number; worth: number | null }[]> {
  const rows = await tx.loyaltyReward.findMany({
    where: { active: true, discount: { active: true } },
    select: {
      points: true,
      discount: {
        select: { kind: true, value: true, giftQuantity: true, giftVariant: { select: { price: true } } },
      },
    },
  });
  return rows.map(({ points, discount: { kind, value, giftQuantity, giftVariant } }) => {
    if (kind === "amount") return { points, worth: value };
    const gift = kind === "free_gift" && giftVariant ? giftVariant.price * giftQuantity : null;
    return { points, worth: gift };
  });
}
