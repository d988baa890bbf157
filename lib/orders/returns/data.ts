import type { Tx } from "@/lib/platform/db";
import type { ReturnState } from "@/lib/platform/generated/client";
import { formatDate } from "@/lib/values/format-date";
import { pieceTitle } from "@/lib/values/piece-title";
import type { WholeOrder } from "../data";
import { piecesOfLine } from "../fulfilment/left-to-ship";
import { readWithdrawalTerms, type WithdrawalTerms } from "../withdrawals/data";
import type { ShownReturn } from "./types";

const standing: readonly ReturnState[] = ["requested", "approved", "received"];

/**
 * What of an order can be sent back by agreement, and until when: what has left the shop, was not withdrawn from, not paid
 * back, and is not in a return already. The time is the one the shop gives for withdrawals too.
 */
export async function readReturnTerms(tx: Tx, order: WholeOrder, now: Date): Promise<WithdrawalTerms> {
  const { window, timeZone, lines } = await readWithdrawalTerms(tx, order, now);
  const returning = await tx.orderReturnLine.findMany({
    where: { orderReturn: { orderId: order.id, state: { in: [...standing] } } },
    select: { orderLineId: true, quantity: true },
  });
  const sent = order.parcels.flatMap((parcel) => parcel.lines);
  return {
    window,
    timeZone,
    lines: lines.map((line) => {
      const kept = line.left - piecesOfLine(line.orderLineId, returning);
      return { ...line, left: Math.max(0, Math.min(kept, piecesOfLine(line.orderLineId, sent))) };
    }),
  };
}

const words: Readonly<Record<ReturnState, string>> = {
  requested: "We have your request and write to you what happens next.",
  approved: "Agreed. Please send it back:",
  declined: "We could not agree to this return.",
  received: "It has arrived with us.",
  refunded: "Your money has been sent back.",
  exchanged: "Exchanged for something else.",
  closed: "Closed.",
};

/** The returns of an order, the earliest first, as its customer reads them. */
export async function listShownReturns(tx: Tx, order: WholeOrder, timeZone: string): Promise<ShownReturn[]> {
  const rows = await tx.orderReturn.findMany({
    where: { orderId: order.id },
    include: { lines: true },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, state, createdAt, instructions, lines }) => ({
    id,
    state,
    asked: formatDate(createdAt, order.locale, timeZone),
    words: words[state],
    pieces: lines.flatMap(({ orderLineId, quantity }) => {
      const line = order.lines.find((one) => one.id === orderLineId);
      return line ? [`${quantity} × ${pieceTitle(line)}`] : [];
    }),
    instructions: state === "approved" || state === "declined" ? instructions : null,
  }));
}
