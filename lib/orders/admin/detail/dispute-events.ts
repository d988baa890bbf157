import type { WholeOrder } from "../../data";
import { isOver } from "../../disputes/dispute-standing";
import type { OrderEvent } from "../types";
import { showDisputes } from "./show-disputes";

const ends = { won: "Dispute won", lost: "Dispute lost", dropped: "The bank's question is closed" } as const;

/** What became of payments that a buyer's bank objected to. */
export function disputeEvents(order: WholeOrder, money: (amount: number) => string): OrderEvent[] {
  return showDisputes(order).flatMap(({ id, amount, standing, inquiry, says, openedAt, closedAt }) => {
    const opened = {
      id,
      at: openedAt,
      kind: "money" as const,
      words: inquiry ? `The bank asks about ${money(amount)}` : `Payment of ${money(amount)} disputed`,
      detail: `The buyer says that ${says}.`,
      by: null,
    };
    if (!closedAt || !isOver(standing)) return [opened];
    return [opened, { ...opened, id: `end-${id}`, at: closedAt, words: ends[standing], detail: null }];
  });
}
