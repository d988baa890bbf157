import type { Db } from "@/lib/platform/db";
import { oneByOne } from "../one-by-one";
import { settleOrder } from "./settle-order";

/** Looks at every order whose points may be due, and at every guest's that waited long enough. */
export async function settlePoints(database: Db, now: Date): Promise<void> {
  await database.orderPoints.updateMany({
    where: { state: "claimable", checkAt: { lte: now } },
    data: { state: "lapsed", checkAt: null },
  });
  const due = await database.orderPoints.findMany({
    where: { state: "pending", checkAt: { lte: now } },
    orderBy: { orderId: "asc" },
    select: { orderId: true },
  });
  const ids = due.map(({ orderId }) => orderId);
  await oneByOne(database, ids, (tx, id) => settleOrder(tx, id, now));
}
