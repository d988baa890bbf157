import type { Db } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { settleOrder } from "./settle-order";

/** Looks at every order whose points may be due, and at every guest's that waited long enough. */
export async function settlePoints(database: Db, now: Date): Promise<void> {
  // What came into an account in time counts, however late the news of it are.
  await database.$executeRaw`
    UPDATE order_points p SET state = 'lapsed', check_at = NULL FROM orders o
    WHERE o.id = p.order_id AND p.state = 'claimable' AND p.check_at <= ${now}
      AND (o.claimed_at IS NULL OR o.claimed_at >= p.check_at)`;
  const due = await database.orderPoints.findMany({
    where: { state: "pending", checkAt: { lte: now } },
    orderBy: { orderId: "asc" },
    select: { orderId: true },
  });
  const ids = due.map(({ orderId }) => orderId);
  await tryEach(ids, "Some points could not be settled", (id) =>
    database.$transaction((tx) => settleOrder(tx, id, now)),
  );
}
