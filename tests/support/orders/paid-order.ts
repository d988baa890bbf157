import { db } from "@/lib/platform/db";
import type { OrderState } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";

type Options = {
  name?: string;
  email?: string;
  firstOrder?: boolean;
  state?: OrderState;
  paidAt?: Date | null;
  deliveryKind?: "parcel" | "collection";
};

let number = 1000;

/** An order of one large nest and two throws with its payment, as checkout leaves it once it is paid. */
export async function paidOrder(options: Options = {}) {
  const id = createId("ord");
  const placedAt = new Date("2026-11-20T10:00:00Z");
  const { paidAt = new Date("2026-11-20T10:02:00Z"), state = "paid", firstOrder = true } = options;
  number += 1;
  return db().order.create({
    include: { lines: { orderBy: { position: "asc" } }, payments: true },
    data: {
      id,
      number: paidAt ? number : null,
      state,
      currency: "GBP",
      email: options.email ?? "maya@example.com",
      name: options.name ?? "Maya Fenwick",
      address: { line1: "17 Albion Terrace", city: "Todmorden", postcode: "OL14 5AA", country: "GB" },
      fingerprint: id,
      subtotal: 16700,
      discountTotal: 1670,
      discountCode: "WELCOME10",
      deliveryTotal: 495,
      taxIncluded: 2588,
      total: 15525,
      deliveryName: "Tracked 48",
      deliveryKind: options.deliveryKind ?? "parcel",
      deliverFrom: new Date("2026-11-24"),
      deliverUntil: new Date("2026-11-26"),
      firstOrder,
      placedAt,
      paidAt,
      transitions: {
        create: [
          { to: "awaiting_payment", actor: "customer", at: placedAt },
          ...(paidAt
            ? [{ from: "awaiting_payment" as const, to: "paid" as const, actor: "stripe", at: paidAt }]
            : []),
        ],
      },
      lines: {
        create: [
          line(0, "Linen nest", "Oat / Large", 1, 8900, 890),
          line(1, "Wool throw", "Moss", 2, 3900, 780),
        ],
      },
      payments: {
        create: {
          id: createId("pay"),
          state: paidAt ? "succeeded" : "open",
          amount: 15525,
          currency: "GBP",
          expiresAt: placedAt,
        },
      },
    },
  });
}

function line(
  position: number,
  title: string,
  variantTitle: string,
  quantity: number,
  unitPrice: number,
  discount: number,
) {
  const total = unitPrice * quantity - discount;
  const tax = Math.round(total / 6);
  return {
    id: createId("oline"),
    position,
    title,
    variantTitle,
    quantity,
    unitPrice,
    discount,
    total,
    taxRatePpm: 200_000,
    tax,
  };
}
