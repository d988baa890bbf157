import type { Db } from "@/lib/platform/db";
import { settleReferral } from "./settle-referral";

const atOnce = 200;

/**
 * Goes through the recommendations whose order is paid and gives the rewards that are due, each in a transaction of its own;
 * also while the shop offers nothing new, for these were promised. Killed at any moment, the next run goes on: a reward and its letter are
 * written together, and once. One that comes to grief holds up none of the others and is thrown in the end.
 */
export async function settleReferrals(database: Db, now: Date): Promise<void> {
  const failed: unknown[] = [];
  for (let after = ""; ; ) {
    const due = await database.referral.findMany({
      where: { state: "ordered", orderId: { not: null }, id: { gt: after } },
      orderBy: { id: "asc" },
      take: atOnce,
      select: { id: true, linkId: true, orderId: true, doubts: true },
    });
    for (const { id, linkId, orderId, doubts } of due)
      if (orderId)
        await database
          .$transaction((tx) => settleReferral(tx, { id, linkId, orderId, doubts }, now))
          .catch((fault: unknown) => failed.push(fault));
    const last = due.at(-1);
    if (!last || due.length < atOnce) break;
    after = last.id;
  }
  if (failed.length > 0) throw new AggregateError(failed, "Some recommendations could not be settled");
}
