import type { Tx } from "@/lib/platform/db";
import type { WaitingEvent } from "./types";

/** Events of Stripe's that nobody has worked on for this many minutes. */
const late = 2;

/** Stripe's news that wait longer than they should, oldest first. */
export async function listLateEvents(tx: Tx, now: Date, count = 50): Promise<WaitingEvent[]> {
  return tx.stripeEvent.findMany({
    where: { processedAt: null, receivedAt: { lt: new Date(now.getTime() - late * 60_000) } },
    orderBy: { receivedAt: "asc" },
    take: count,
    select: { id: true, type: true, receivedAt: true },
  });
}
