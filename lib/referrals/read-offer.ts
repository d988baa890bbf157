import { readMintable } from "@/lib/discounts/codes/read-mintable";
import { readNames } from "@/lib/discounts/read-names";
import { ruleWords } from "@/lib/discounts/rule-words";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { OfferedWords } from "./types";

/** What a discount with single-use codes gives, as friends and those who recommend read it; null while it is not to be had. */
export async function readOffer(tx: Tx, discountId: string | null, now: Date): Promise<OfferedWords | null> {
  const rule = discountId ? await readMintable(tx, discountId, now) : null;
  if (!rule) return null;
  const { money } = await readShop(tx);
  const words = ruleWords(rule, { ...money, names: await readNames(tx, [rule]) });
  const first = rule.audience === "first_order" ? ", on a first order" : "";
  return { gives: `${words}${first}`, endsAt: rule.endsAt };
}
