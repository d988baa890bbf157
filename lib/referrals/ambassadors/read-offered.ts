import { readNames } from "@/lib/discounts/read-names";
import { ruleWords } from "@/lib/discounts/rule-words";
import { discountOf } from "@/lib/discounts/rules/discount-of";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";

export type Offered = {
  readonly id: string;
  readonly customerId: string;
  readonly name: string;
  readonly word: string;
  readonly code: string;
  readonly unit: "money" | "points";
  /** "15% off everything, on a first order" */
  readonly gives: string;
  readonly endsAt: Date | null;
};

/** An ambassador who is active, by their word, with what their code gives; null while there is nothing to be had by it. */
export async function readOffered(tx: Tx, word: string, now: Date): Promise<Offered | null> {
  const ambassador = await tx.ambassador.findUnique({ where: { word }, include: { discount: true } });
  const { discount, customerId } = ambassador ?? {};
  if (ambassador?.state !== "active" || !discount?.code || !customerId || !ambassador.word) return null;
  const begun = !discount.startsAt || discount.startsAt <= now;
  const over = discount.endsAt !== null && discount.endsAt <= now;
  const usedUp = discount.usageLimit !== null && discount.used >= discount.usageLimit;
  if (!discount.active || !begun || over || usedUp) return null;
  const rule = discountOf(discount, null);
  const { money } = await readShop(tx);
  const words = ruleWords(rule, { ...money, names: await readNames(tx, [rule]) });
  const { id, name, unit } = ambassador;
  return {
    ...{ id, customerId, name, unit, word: ambassador.word, code: discount.code, endsAt: discount.endsAt },
    gives: `${words}${rule.audience === "first_order" ? ", on a first order" : ""}`,
  };
}
