import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";
import type { By } from "../move-order";
import type { LineCount } from "../types";
import { withdrawnLines } from "../withdrawals/withdrawn-lines";
import { leftToShip, piecesOfLine } from "./left-to-ship";
import { settleShipping } from "./settle-shipping";

export type ParcelInput = {
  readonly orderId: string;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  /** Null: everything that is still to be sent. */
  readonly lines: readonly LineCount[] | null;
  /** Send pieces that were withdrawn from all the same, because buyer and shop have agreed on it. */
  readonly despiteWithdrawal?: boolean;
};

type ShipRefusal = "not_shippable" | "nothing_left" | "too_many" | "withdrawn" | "refunded";

/**
 * Sends a parcel of some or all of what an order still waits for. Refuses "not_shippable" (unpaid, cancelled, refunded…),
 * "nothing_left", "too_many" (more pieces of a line than were ordered, or a line of another order), "withdrawn" (pieces
 * the buyer has withdrawn from) and "refunded" (pieces paid back meanwhile).
 */
export async function shipParcel(
  tx: Tx,
  input: ParcelInput,
  by: By,
  now: Date,
): Promise<Result<{ parcelId: string }, ShipRefusal>> {
  const order = await lockOrder(tx, input.orderId);
  if (!order || (order.state !== "paid" && order.state !== "part_shipped")) return refusal("not_shippable");
  const lines = await tx.orderLine.findMany({ where: { orderId: order.id } });
  const sent = await tx.parcelLine.findMany({ where: { parcel: { orderId: order.id } } });
  const withdrawn = withdrawnLines(await tx.withdrawal.findMany({ where: { orderId: order.id } }));
  const counts = input.lines ?? leftToShip(lines, sent, input.despiteWithdrawal ? [] : withdrawn);
  if (counts.length === 0)
    return refusal(leftToShip(lines, sent, []).length > 0 ? "withdrawn" : "nothing_left");
  const fits = counts.every(({ orderLineId, quantity }) => {
    const line = lines.find((one) => one.id === orderLineId);
    return line && quantity > 0 && quantity <= line.quantity - piecesOfLine(orderLineId, sent);
  });
  if (!fits || new Set(counts.map((count) => count.orderLineId)).size < counts.length)
    return refusal("too_many");
  const refunded = lines.map(({ id, refundedQuantity, refundedSent }) => ({
    orderLineId: id,
    quantity: refundedQuantity - refundedSent,
  }));
  const takes = (given: readonly LineCount[]) =>
    counts.some(({ orderLineId, quantity }) => {
      const line = lines.find((one) => one.id === orderLineId);
      const spoken = piecesOfLine(orderLineId, sent) + piecesOfLine(orderLineId, given);
      return quantity > (line?.quantity ?? 0) - spoken;
    });
  if (!input.despiteWithdrawal && takes(withdrawn)) return refusal("withdrawn");
  if (!input.despiteWithdrawal && takes(refunded)) return refusal("refunded");
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
  // What is left, if anything, has to be packed anew.
  await tx.order.update({ where: { id: order.id }, data: { packedAt: null } });
  await settleShipping(tx, order.id, by, now);
  await record(tx, { type: "parcel_shipped", orderId: order.id, data: { parcelId } }, now);
  return success({ parcelId });
}
