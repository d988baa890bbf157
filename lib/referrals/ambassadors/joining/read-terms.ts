import { wordsMark } from "@/lib/newsletter/topics/words-mark";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { formatMoney } from "@/lib/values/format-money";
import { rateWords } from "../rate-words";
import type { Rate } from "../types";
import { termsWords } from "./terms-words";

/** What somebody at this rate would agree to now, and a mark by which the same words are known again. */
export async function readTerms(
  tx: Tx,
  rate: Rate,
): Promise<{ readonly paragraphs: readonly string[]; readonly mark: string }> {
  const { ambassadors, brand, money } = await readShop(tx);
  const inMoney = rate.unit === "money";
  const written = (amount: number) =>
    inMoney && amount > 0 ? formatMoney(amount, money.currency, money.locale) : null;
  const paragraphs = termsWords({
    shop: brand.name,
    pays: rateWords(rate, money),
    most: written(ambassadors.mostPerOrder),
    minimum: written(ambassadors.minimumPayout),
  });
  return { paragraphs, mark: wordsMark(paragraphs.join("\n\n")) };
}
