import { piecesOfLine } from "@/lib/orders/fulfilment/left-to-ship";
import { exchangedLines } from "@/lib/orders/returns/exchanged-lines";
import { refundDetailSchema } from "@/lib/orders/schema";
import type { Tx } from "@/lib/platform/db";
import type { Order, OrderLine } from "@/lib/platform/generated/client";
import type { Refundable } from "./refund-worth";

export type RefundableOrder = Order &
  Omit<Refundable, "lines"> & { readonly lines: readonly (OrderLine & { readonly exchanged: number })[] };

/** An order with what a refund of it is reckoned from: its lines, and what went back of delivery. Failed refunds do not count. */
export async function refundableOrder(tx: Tx, orderId: string): Promise<RefundableOrder | null> {
  const order = await tx.order.findUnique({ where: { id: orderId }, include: { lines: true } });
  if (!order) return null;
  const exchanged = await exchangedLines(tx, orderId);
  const refunds = await tx.refund.findMany({
    where: { payment: { orderId }, state: { not: "failed" } },
    select: { detail: true },
  });
  const deliveryRefunded = refunds.reduce(
    (sum, { detail }) => sum + refundDetailSchema.parse(detail).delivery,
    0,
  );
  const lines = order.lines.map((line) => ({ ...line, exchanged: piecesOfLine(line.id, exchanged) }));
  return { ...order, lines, deliveryRefunded };
}
