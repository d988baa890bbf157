import type { Tx } from "@/lib/platform/db";
import type { LineCount } from "../types";

/**
 * Pieces that came back and were made good by other goods: they are not paid back, sent back or withdrawn from once more.
 * When the order that went out for them came to nothing or was paid back, they count as before.
 */
export async function exchangedLines(tx: Tx, orderId: string): Promise<LineCount[]> {
  const lines = await tx.orderReturnLine.findMany({
    where: {
      orderReturn: {
        orderId,
        state: "exchanged",
        exchangeOrder: { state: { notIn: ["expired", "cancelled", "refunded"] } },
      },
    },
    select: { orderLineId: true, received: true },
  });
  return lines.map(({ orderLineId, received }) => ({ orderLineId, quantity: received ?? 0 }));
}
