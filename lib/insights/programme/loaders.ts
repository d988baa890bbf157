import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { comparedDays } from "./compared-days";
import { comparisonWords } from "./comparison-words";
import { readComparison } from "./read-comparison";

/** Members beside others like them, in figures and in a sentence. */
export const getComparison = staffLoader("discounts.read", async ({ tx, now }) => {
  const found = await readComparison(tx, now);
  const { locale } = (await readShop(tx)).money;
  return { ...found, ...comparedDays, verdict: comparisonWords(found, locale) };
});
