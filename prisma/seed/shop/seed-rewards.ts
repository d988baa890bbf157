import { keepPerks } from "@/lib/loyalty/perks/keep-perks";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";

type Rule = Pick<Prisma.DiscountUncheckedCreateInput, "kind" | "value" | "giftVariantId" | "minimumSubtotal">;

/** What points can be spent on in the demo shop, and what steps bring to delivery. The gift must be in the catalogue by then. */
export async function seedRewards(tx: Tx, now: Date): Promise<void> {
  const gift = await tx.variant.findFirst({
    where: { product: { handle: "skittle-felt-balls" } },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  const add = async (points: number, title: string, rule: Rule) => {
    const discountId = createId("disc");
    const combinesWith = ["product", "order", "delivery"];
    await tx.discount.create({ data: { id: discountId, title, combinesWith, ...rule, createdAt: now } });
    await tx.loyaltyReward.create({ data: { id: createId("rew"), points, discountId, createdAt: now } });
  };
  await add(150, "Free delivery for points", { kind: "free_delivery", value: 0 });
  await add(250, "£5 for points", { kind: "amount", value: 500, minimumSubtotal: 1_500 });
  if (gift) await add(400, "Felt balls for points", { kind: "free_gift", value: 0, giftVariantId: gift.id });
  await keepPerks(tx, now);
  await add(600, "£15 for points", { kind: "amount", value: 1_500, minimumSubtotal: 4_000 });
}
