import type { BasketQuote, LineGoods } from "@/lib/basket/types";
import { formatMoney } from "@/lib/values/format-money";
import type { Change } from "../types";

const nameOf = (goods: LineGoods | null) =>
  goods ? [goods.title, goods.variantTitle].filter(Boolean).join(", ") : "Something that lay in it";

/** What a basket's owner has to know of it before they take it up again: other prices, fewer left, gone. Pure. */
export function whatChanged(quote: BasketQuote, locale: string): Change[] {
  const money = (amount: number) => formatMoney(amount, quote.currency, locale);
  const lines = quote.lines.flatMap((line): Change[] => {
    const { variantId, notice, quantity, wanted, unitPrice, seenUnitPrice, gift } = line;
    if (gift || notice === null) return [];
    const name = nameOf(line);
    const price = `${name} costs ${money(unitPrice)} now; it was ${money(seenUnitPrice)}.`;
    const fewer = `Of ${name}, ${quantity === 1 ? "one is" : `${quantity} are`} left; you wanted ${wanted}.`;
    return [{ variantId, sentence: notice === "price_changed" ? price : fewer }];
  });
  const gone = quote.unavailable.map(({ variantId, goods, reason }) => ({
    variantId,
    sentence: `${nameOf(goods)} ${reason === "sold_out" ? "has sold out" : "is no longer sold"}.`,
  }));
  return [...lines, ...gone];
}
