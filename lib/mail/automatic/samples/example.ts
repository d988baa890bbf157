import type { DeliveryProps, OrderProps } from "@/emails/parts/types";

/** What every example of a letter is told of the shop it is written for. */
export type SampleShop = { shopUrl: string; currency: string; locale: string };

/** A believable order of somebody who does not exist, and what its letters have in common. */
export function example({ shopUrl, ...money }: SampleShop) {
  const url = `${shopUrl}/orders/ord_01k.signature`;
  const order: OrderProps = {
    number: 1001,
    url,
    ...money,
    lines: [
      { title: "Linen nest", variantTitle: "Oat / Large", quantity: 1, amount: 8900 },
      { title: "Wool throw", variantTitle: "Moss", quantity: 2, amount: 7800 },
    ],
    subtotal: 16700,
    discounts: [
      { label: "Discount (Winter warmers)", amount: 670 },
      { label: "Discount (WELCOME10)", amount: 1000 },
    ],
    deliveryTotal: 495,
    deliveryName: "Tracked 48",
    taxIncluded: 2588,
    taxAdded: 0,
    total: 15525,
  };
  const parcel: DeliveryProps = {
    kind: "parcel",
    name: "Tracked 48",
    from: "2026-11-24",
    until: "2026-11-26",
    address: ["17 Albion Terrace", "Todmorden", "OL14 5AA"],
    collectFrom: null,
  };
  const collection: DeliveryProps = {
    ...parcel,
    kind: "collection",
    name: "Collect it",
    address: [],
    collectFrom: { address: ["1 Market Place"], hours: "Monday to Friday, 9 to 17" },
  };
  return {
    ...{ shopUrl, money, url, order, parcel, collection },
    name: "Maya Fenwick",
    email: "maya@example.com",
    pieces: order.lines.map(({ amount: _, ...piece }) => piece),
    message: "Hello,\n\nmy cat is larger than I remembered.\nCould I swap the Large for an Extra large?",
  };
}

export type Example = ReturnType<typeof example>;
