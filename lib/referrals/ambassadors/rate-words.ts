import { formatMoney } from "@/lib/values/format-money";
import { pointWords } from "@/lib/values/point-words";
import type { Rate } from "./types";

type Money = { readonly currency: string; readonly locale: string };

/** What an ambassador is paid, in words: "10% of the goods", "5 points for every £1.00 of the goods". Pure. */
export function rateWords({ unit, rate }: Rate, { currency, locale }: Money): string {
  if (unit === "points")
    return `${pointWords(rate, locale)} for every ${formatMoney(100, currency, locale)} of the goods`;
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(
    rate / 10_000,
  );
  return `${share} of the goods`;
}
