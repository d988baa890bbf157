import { formatMoney } from "@/lib/values/format-money";
import type { Sum } from "./types";

type Charged = {
  readonly currency: string;
  readonly locale: string;
  readonly subtotal: number;
  readonly discountTotal: number;
  readonly discountCode: string | null;
  readonly deliveryTotal: number;
  readonly deliveryName: string;
  readonly taxAdded: number;
};

/** The steps from the goods' prices to the sum that was charged, in the order they were added. */
export function orderSums(order: Charged): Sum[] {
  const money = (amount: number) => formatMoney(amount, order.currency, order.locale);
  const discount = order.discountCode ? `Discount (${order.discountCode})` : "Discount";
  return [
    { label: "Goods", amount: money(order.subtotal) },
    ...(order.discountTotal > 0 ? [{ label: discount, amount: `−${money(order.discountTotal)}` }] : []),
    {
      label: `Delivery: ${order.deliveryName}`,
      amount: order.deliveryTotal === 0 ? "free" : money(order.deliveryTotal),
    },
    ...(order.taxAdded > 0 ? [{ label: "Tax", amount: money(order.taxAdded) }] : []),
  ];
}
