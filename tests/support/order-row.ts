import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

/** An order waiting for payment, where a test only needs that there is one. */
export async function orderRow({ basketId = null }: { basketId?: string | null } = {}): Promise<string> {
  const id = createId("ord");
  await db().order.create({
    data: {
      id,
      basketId,
      currency: "GBP",
      email: "buyer@shop.example",
      name: "A Buyer",
      address: {},
      fingerprint: id,
      subtotal: 1000,
      total: 1000,
      deliveryName: "Standard",
      deliveryKind: "parcel",
      placedAt: new Date("2026-11-23T09:00:00Z"),
    },
  });
  return id;
}
