import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { perksOf } from "./perks-of";

/**
 * Keeps an automatic discount for every step that brings free delivery, as the rules say now, and switches off those of steps
 * that bring none any more, are gone, or whose programme is off. Where it counts and by which methods stays as it was set on
 * the discount's own page; at first that is the home country. The caller has saved the rules in this transaction.
 */
export async function keepPerks(tx: Tx, now: Date): Promise<void> {
  const { loyalty, money } = await readShop(tx);
  const kept = await tx.tierPerk.findMany({ include: { discount: true } });
  const giving = loyalty.on
    ? loyalty.tiers.flatMap(({ key, name }) => {
        const from = perksOf(loyalty.tiers, key).freeDeliveryFrom;
        return from === null ? [] : [{ key, title: name, minimumSubtotal: from || null }];
      })
    : [];
  for (const { key, ...rule } of giving) {
    const known = kept.find(({ tier }) => tier === key)?.discount;
    if (known) {
      const { title, minimumSubtotal, active } = known;
      if (active && title === rule.title && minimumSubtotal === rule.minimumSubtotal) continue;
      const data = { ...rule, active: true, version: { increment: 1 }, updatedAt: now };
      await tx.discount.update({ where: { id: known.id }, data });
      continue;
    }
    const id = createId("disc");
    const whose = { automatic: true, audience: "tier" as const, audienceTiers: [key] };
    const gives = { kind: "free_delivery" as const, value: 0, countries: [money.homeCountry] };
    const combinesWith = ["product", "order", "delivery"];
    const at = { createdAt: now, updatedAt: now };
    await tx.discount.create({ data: { id, ...rule, ...whose, ...gives, combinesWith, ...at } });
    await tx.tierPerk.create({ data: { tier: key, discountId: id } });
  }
  const over = kept.filter(({ tier }) => !giving.some(({ key }) => key === tier));
  await tx.discount.updateMany({
    where: { id: { in: over.map(({ discountId }) => discountId) }, active: true },
    data: { active: false, version: { increment: 1 }, updatedAt: now },
  });
  await refreshTags(tx, [cacheTags.discounts]);
}
