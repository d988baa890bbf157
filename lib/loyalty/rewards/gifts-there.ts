import { readVariantsForSale } from "@/lib/catalogue/data";
import type { Tx } from "@/lib/platform/db";
import type { Discount } from "@/lib/platform/generated/client";

type Rule = Pick<Discount, "id" | "kind" | "giftVariantId" | "giftQuantity">;

/** Ids of those of these discounts that can give what they promise: all but gifts that are sold out or gone. */
export async function giftsThere(
  tx: Tx,
  discounts: readonly Rule[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const wanted = discounts.flatMap(({ giftVariantId }) => giftVariantId ?? []);
  const gifts = await readVariantsForSale(tx, wanted, now);
  const there = ({ kind, giftVariantId, giftQuantity }: Rule) => {
    const gift = gifts.get(giftVariantId ?? "");
    return kind !== "free_gift" || (gift?.onSale && (gift.stockLeft ?? giftQuantity) >= giftQuantity);
  };
  return new Set(discounts.filter(there).map(({ id }) => id));
}
