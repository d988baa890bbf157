import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { rewardWords } from "./reward-words";

type Rule = {
  readonly kind: string;
  readonly value: number;
  readonly title: string;
  readonly minimumSubtotal: number | null;
  readonly giftVariant: { optionValues: string[]; product: { title: string } } | null;
};

/** A way to say what rewards give, in the shop's language and currency. */
export async function rewardWording(tx: Tx): Promise<(rule: Rule) => string> {
  const { currency, locale } = (await readShop(tx)).money;
  return ({ giftVariant, ...rule }) => {
    const gift =
      giftVariant &&
      pieceTitle({ title: giftVariant.product.title, variantTitle: variantTitle(giftVariant.optionValues) });
    return rewardWords({ ...rule, gift }, (amount) => formatMoney(amount, currency, locale));
  };
}
