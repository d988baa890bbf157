import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";
import type { By } from "../move-order";
import { settleShipping } from "./settle-shipping";

/**
 * Notes that a parcel has arrived (or was collected); with the last one the order is delivered. Saying it twice changes
 * nothing and refuses "already_delivered".
 */
export async function deliverParcel(
  tx: Tx,
  parcelId: string,
  by: By,
  now: Date,
): Promise<Result<{ orderId: string }, "not_found" | "already_delivered">> {
  const parcel = await tx.parcel.findUnique({ where: { id: parcelId } });
  if (!parcel) return refusal("not_found");
  await lockOrder(tx, parcel.orderId);
  const arrived = await tx.parcel.updateMany({
    where: { id: parcelId, deliveredAt: null },
    data: { deliveredAt: now },
  });
  if (arrived.count === 0) return refusal("already_delivered");
  await settleShipping(tx, parcel.orderId, by, now);
  await record(tx, { type: "parcel_delivered", orderId: parcel.orderId, data: { parcelId } }, now);
  return success({ orderId: parcel.orderId });
}
