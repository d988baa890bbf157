import type { Db } from "@/lib/platform/db";
import { settleCommission } from "./settle-commission";

const atOnce = 500;

/**
 * Looks at every order whose commission may be due, each in a transaction of its own; also while the owner takes no new
 * ambassadors. One that comes to grief holds up none of the others and is thrown in the end.
 */
export async function settleCommissions(database: Db, now: Date): Promise<void> {
  const failed: unknown[] = [];
  for (let after = ""; ; ) {
    const due = await database.commission.findMany({
      where: { state: "pending", checkAt: { lte: now }, id: { gt: after } },
      orderBy: { id: "asc" },
      select: { id: true, orderId: true },
      take: atOnce,
    });
    for (const { orderId } of due)
      await database
        .$transaction((tx) => settleCommission(tx, orderId, now))
        .catch((fault: unknown) => failed.push(fault));
    const last = due.at(-1);
    if (!last || due.length < atOnce) break;
    after = last.id;
  }
  if (failed.length > 0) throw new AggregateError(failed, "Some commissions could not be settled");
}
