"use client";

import { amountWords } from "@/lib/values/amount-words";
import { useShopFormat } from "../kit/format/ShopFormat";

/** Money of the shop, or points. @param unit "points", "money" for the shop's currency, or a currency */
export function Amount({ amount, unit }: { amount: number; unit: string }) {
  const { currency, locale } = useShopFormat();
  return (
    <span className="whitespace-nowrap tabular-nums">
      {amountWords(amount, unit === "money" ? currency : unit, locale)}
    </span>
  );
}
