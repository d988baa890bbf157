import type { Db } from "@/lib/platform/db";
import { settleOrder } from "./settle-order";

const atOnce = 500;

/**
 * Looks at every order whose points may be due and at every guest's that waited long enough, each in a transaction of its own:
 * an order that comes to grief holds up none of the others.
 */
export async function settlePoints(database: Db, now: Date): Promise<void> {
  await database.orderPoints.updateMany({
    where: { state: "claimable", checkAt: { lte: now } },
    data: { state: "lapsed", checkAt: null },
  });
  for (let after = ""; ; ) {
    const due = await database.orderPoints.findMany({
      where: { state: "pending", checkAt: { lte: now }, orderId: { gt: after } },
      orderBy: { orderId: "asc" },
      select: { orderId: true },
      take: atOnce,
    });
    for (const { orderId } of due) await database.$transaction((tx) => settleOrder(tx, orderId, now));
    const last = due.at(-1);
    if (!last || due.length < atOnce) return;
    after = last.orderId;
  }
}
