"use client";

import { formatMoney } from "@/lib/values/format-money";
import { useShopFormat } from "./ShopFormat";

/**
 * An amount in the shop's writing.
 * @param amount whole minor units
 * @param currency ISO 4217; the shop's own unless told otherwise
 */
export function Money({ amount, currency }: { amount: number; currency?: string }) {
  const format = useShopFormat();
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatMoney(amount, currency ?? format.currency, format.locale)}
    </span>
  );
}
