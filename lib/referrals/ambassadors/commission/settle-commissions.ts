import type { Db } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { settleCommission } from "./settle-commission";

/**
 * Looks at every order whose commission may be due, each in a transaction of its own; also while the owner takes no new
 * ambassadors. One that comes to grief holds up none of the others and is thrown in the end.
 */
export async function settleCommissions(database: Db, now: Date): Promise<void> {
  const due = await database.commission.findMany({
    where: { state: "pending", checkAt: { lte: now } },
    orderBy: { id: "asc" },
    select: { orderId: true },
  });
  await tryEach(due, "Some commissions could not be settled", ({ orderId }) =>
    database.$transaction((tx) => settleCommission(tx, orderId, now)),
  );
}
