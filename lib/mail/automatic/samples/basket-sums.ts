import { formatMoney } from "@/lib/values/format-money";
import type { Example } from "./example";

/** What the example of a basket comes to. */
export function basketSums({ currency, locale }: Example["money"], discount: number) {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  return [
    { label: "Goods", amount: money(16700) },
    ...(discount > 0 ? [{ label: "Discount BACK-7QK2M9XRTA", amount: `−${money(discount)}` }] : []),
    { label: "Delivery: Tracked 48", amount: money(495) },
    { label: "What it comes to", amount: money(16700 - discount + 495) },
  ];
}
