import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";
import type { By } from "../move-order";
import type { LineCount } from "../types";
import { leftToShip, shippedOf } from "./left-to-ship";
import { settleShipping } from "./settle-shipping";

export type ParcelInput = {
  readonly orderId: string;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  /** Null: everything that is still to be sent. */
  readonly lines: readonly LineCount[] | null;
};

/**
 * Sends a parcel of some or all of what an order still waits for. Refuses "not_shippable" (unpaid, cancelled, refunded…),
 * "nothing_left" and "too_many" (more pieces of a line than were ordered, or a line of another order).
 */
export async function shipParcel(
  tx: Tx,
  input: ParcelInput,
  by: By,
  now: Date,
): Promise<Result<{ parcelId: string }, "not_shippable" | "nothing_left" | "too_many">> {
  const order = await lockOrder(tx, input.orderId);
  if (!order || (order.state !== "paid" && order.state !== "part_shipped")) return refusal("not_shippable");
  const lines = await tx.orderLine.findMany({ where: { orderId: order.id } });
  const sent = await tx.parcelLine.findMany({ where: { parcel: { orderId: order.id } } });
  const counts = input.lines ?? leftToShip(lines, sent);
  if (counts.length === 0) return refusal("nothing_left");
  const fits = counts.every(({ orderLineId, quantity }) => {
    const line = lines.find((one) => one.id === orderLineId);
    return line && quantity > 0 && quantity <= line.quantity - shippedOf(orderLineId, sent);
  });
  if (!fits || new Set(counts.map((count) => count.orderLineId)).size < counts.length)
    return refusal("too_many");
  const { carrier, trackingNumber, trackingUrl } = input;
  const parcelId = createId("parc");
  await tx.parcel.create({
    data: {
      id: parcelId,
      orderId: order.id,
      carrier,
      trackingNumber,
      trackingUrl,
      shippedAt: now,
      lines: { create: counts.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })) },
    },
  });
  await settleShipping(tx, order.id, by, now);
  await record(tx, { type: "parcel_shipped", orderId: order.id, data: { parcelId } }, now);
  return success({ parcelId });
}
