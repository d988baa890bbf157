import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import { readShop } from "@/lib/shop/data";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { pieceTitle } from "@/lib/values/piece-title";
import { returnStates } from "../return-states";
import { returnListSpec } from "./return-list-spec";
import type { ReturnDetail, ReturnListRow } from "./types";

/** A page of the list of returns. */
export async function listReturns(tx: Tx, request: ListRequest): Promise<ListPage<ReturnListRow>> {
  return readList<ReturnListRow>(tx, returnListSpec, request);
}

/** The returns of an order, or the one of this id. */
export async function readReturns(
  tx: Tx,
  which: { id: string } | { orderId: string },
): Promise<ReturnDetail[]> {
  const rows = await tx.orderReturn.findMany({
    where: which,
    orderBy: { createdAt: "asc" },
    include: {
      order: { select: { number: true, name: true, currency: true } },
      lines: { include: { orderLine: true }, orderBy: { orderLine: { position: "asc" } } },
      moves: { orderBy: { id: "asc" } },
    },
  });
  if (rows.length === 0) return [];
  const { seller } = await readShop(tx);
  const drafts = await tx.draftOrder.findMany({
    where: { returnId: { in: rows.map(({ id }) => id) }, orderId: null },
    select: { id: true, returnId: true },
  });
  const usualInstructions = [
    "Please put it back into its box, with a note of your order’s number, and send it to:",
    [seller.legalName, ...seller.address].join("\n"),
  ].join("\n\n");
  return rows.map(({ id, order, lines, moves, ...row }) => ({
    id,
    orderId: row.orderId,
    number: order.number,
    customer: order.name,
    currency: order.currency,
    state: row.state,
    reason: row.reason,
    note: row.note,
    instructions: row.instructions,
    createdAt: row.createdAt,
    byShop: row.requestedBy !== "customer",
    exchangeOrderId: row.exchangeOrderId,
    exchangeDraftId: drafts.find(({ returnId }) => returnId === id)?.id ?? null,
    lines: lines.map(({ orderLineId, orderLine, quantity, received, restocked }) => ({
      orderLineId,
      title: pieceTitle(orderLine),
      quantity,
      received,
      restocked,
    })),
    moves: moves.map(({ id: move, to, actorName, reason, at }) => ({
      id: String(move),
      to,
      by: actorName,
      reason,
      at,
    })),
    next: returnStates[row.state],
    usualInstructions,
  }));
}
