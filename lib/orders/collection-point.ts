import { collectFromSchema } from "@/lib/delivery/schema";
import type { CollectFrom } from "@/lib/delivery/types";
import type { Tx } from "@/lib/platform/db";
import type { DeliveryKind } from "@/lib/platform/generated/client";

type Chosen = { readonly deliveryKind: DeliveryKind; readonly deliveryMethodId: string | null };

/** The counter where an order is collected, with its hours; null for a parcel, or when the counter is no more. */
export async function collectionPoint(tx: Tx, order: Chosen): Promise<CollectFrom | null> {
  if (order.deliveryKind !== "collection" || order.deliveryMethodId === null) return null;
  const method = await tx.deliveryMethod.findUnique({ where: { id: order.deliveryMethodId } });
  return method?.collectFrom ? collectFromSchema.parse(method.collectFrom) : null;
}
