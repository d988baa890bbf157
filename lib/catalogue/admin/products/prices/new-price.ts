import { halfUp } from "@/lib/values/half-up";
import { parseAmount } from "@/lib/values/parse-amount";

/** How prices of many products change; amounts in minor units, percentages in hundredths of one per cent. */
export type PriceRule =
  | { readonly by: "percent"; readonly hundredths: number }
  | { readonly by: "amount"; readonly amount: number }
  | { readonly by: "exact"; readonly amount: number };

/** Reads "-10%", "+2.50" or "19.99"; null when it is none of these. */
export function priceRuleOf(text: string, currency: string): PriceRule | null {
  const typed = text.trim().replace(/^[−–]/, "-");
  const percent = /^([+-]?)(\d{1,4}(?:\.\d{1,2})?)\s*%$/.exec(typed);
  if (percent) {
    const hundredths = Math.round(Number(percent[2]) * 100) * (percent[1] === "-" ? -1 : 1);
    return hundredths < -10_000 ? null : { by: "percent", hundredths };
  }
  const amount = parseAmount(typed.replace(/^[+-]\s*/, ""), currency);
  if (amount === null) return null;
  if (/^[+-]/.test(typed)) return { by: "amount", amount: typed.startsWith("-") ? -amount : amount };
  return { by: "exact", amount };
}

/** The price a rule makes of a price, never below nothing. */
export function newPrice(price: number, rule: PriceRule): number {
  switch (rule.by) {
    case "percent":
      return halfUp(price, 10_000 + rule.hundredths, 10_000);
    case "amount":
      return Math.max(0, price + rule.amount);
    case "exact":
      return rule.amount;
  }
}
