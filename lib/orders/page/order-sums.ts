import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { deliveryAmount, deliveryLabel } from "@/lib/values/delivery-words";
import { formatMoney } from "@/lib/values/format-money";
import { discountRows } from "./discount-rows";
import type { Sum } from "./types";

type Charged = {
  readonly currency: string;
  readonly locale: string;
  readonly subtotal: number;
  readonly deliveryTotal: number;
  readonly deliveryName: string;
  readonly taxAdded: number;
  readonly discounts: Parameters<typeof deliveryOffer>[0];
} & Parameters<typeof discountRows>[0];

/** The steps from the goods' prices to the sum that was charged, in the order they were added. */
export function orderSums(order: Charged): Sum[] {
  const money = (amount: number) => formatMoney(amount, order.currency, order.locale);
  const offer = deliveryOffer(order.discounts, order.deliveryTotal, money);
  return [
    { label: "Goods", amount: money(order.subtotal) },
    ...discountRows(order).map(({ label, amount }) => ({ label, amount: `−${money(amount)}` })),
    {
      label: deliveryLabel(`Delivery: ${order.deliveryName}`, offer),
      amount: deliveryAmount(order.deliveryTotal, offer, money, "free"),
    },
    ...(order.taxAdded > 0 ? [{ label: "Tax", amount: money(order.taxAdded) }] : []),
  ];
}
