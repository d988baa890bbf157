import { formatMoney } from "@/lib/values/format-money";
import { pointWords } from "@/lib/values/point-words";

/** What somebody earned, as it is read: "£54.20", "120 points". Pure. @param unit a currency, or "points" */
export function amountWords(amount: number, unit: string, locale: string): string {
  return unit === "points" ? pointWords(amount, locale) : formatMoney(amount, unit, locale);
}
