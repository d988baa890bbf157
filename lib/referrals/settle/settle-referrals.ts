import type { Db } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { settleReferral } from "./settle-referral";

/**
 * Goes through the recommendations whose order is paid and gives the rewards that are due, each in a transaction of its own;
 * also while the shop offers nothing new, for these were promised. Killed at any moment, the next run goes on: a reward and its letter are
 * written together, and once. One that comes to grief holds up none of the others and is thrown in the end.
 */
export async function settleReferrals(database: Db, now: Date): Promise<void> {
  const due = await database.referral.findMany({
    where: { state: "ordered", orderId: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true, linkId: true, orderId: true, doubts: true },
  });
  await tryEach(due, "Some recommendations could not be settled", async ({ orderId, ...one }) => {
    if (orderId) await database.$transaction((tx) => settleReferral(tx, { ...one, orderId }, now));
  });
}
