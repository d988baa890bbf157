import type { DeliveryProps, OrderProps, Pieces } from "@/emails/parts/types";
import type { CollectFrom } from "@/lib/delivery/types";
import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { addressLines } from "@/lib/orders/address-lines";
import { collectionPoint } from "@/lib/orders/collection-point";
import { readOrder, type WholeOrder } from "@/lib/orders/data";
import { orderPath } from "@/lib/orders/order-path";
import { discountRows } from "@/lib/orders/page/discount-rows";
import { addressSchema } from "@/lib/orders/schema";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import type { ShopSettings } from "@/lib/shop/types";
import { formatMoney } from "@/lib/values/format-money";

export type LetterOrder = {
  shop: ShopSettings;
  order: WholeOrder;
  url: string;
  collectFrom: CollectFrom | null;
};

/** What every letter about an order starts from: the order, the shop, the order's own page. Throws when there is none. */
export async function letterOrder(tx: Tx, orderId: string): Promise<LetterOrder> {
  const order = await readOrder(tx, orderId);
  if (!order) throw new Error(`Order ${orderId} does not exist`);
  return {
    shop: await readShop(tx),
    order,
    url: `${env().APP_URL}${orderPath(orderId)}`,
    collectFrom: await collectionPoint(tx, order),
  };
}

/** An order's figures as they were charged. Throws for an order that was never paid: it has no number. */
export function orderProps({ order, url }: LetterOrder): OrderProps {
  const { number, lines, currency, locale } = order;
  if (number === null) throw new Error(`Order ${order.id} has no number`);
  return {
    number,
    url,
    currency,
    locale,
    lines: lines.map((line) => ({
      ...piecesOf(line, line.quantity),
      amount: line.unitPrice * line.quantity,
    })),
    subtotal: order.subtotal,
    discounts: discountRows(order),
    deliveryTotal: order.deliveryTotal,
    deliveryName: order.deliveryName,
    deliveryOffer: deliveryOffer(order.discounts, order.deliveryTotal, (amount) =>
      formatMoney(amount, currency, locale),
    ),
    taxIncluded: order.taxIncluded,
    taxAdded: order.taxAdded,
    total: order.total,
  };
}

/** When it comes, how, and where to. */
export function deliveryProps({ order, shop, collectFrom }: LetterOrder): DeliveryProps {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return {
    kind: order.deliveryKind,
    name: order.deliveryName,
    from: day(order.deliverFrom),
    until: day(order.deliverUntil),
    address: addressLines(addressSchema.parse(order.address), shop.money.homeCountry, order.locale),
    collectFrom,
  };
}

/** Some pieces of a line. */
export function piecesOf(line: { title: string; variantTitle: string | null }, quantity: number): Pieces {
  return { title: line.title, variantTitle: line.variantTitle, quantity };
}

/** All pieces of an order. */
export function allPieces({ order }: LetterOrder): Pieces[] {
  return order.lines.map((line) => piecesOf(line, line.quantity));
}
