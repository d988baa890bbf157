import type { Db } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { judge } from "./judge";
import { moveReferral } from "./move-referral";
import { readFacts } from "./read-facts";
import { reward } from "./reward";

const atOnce = 200;

/**
 * Goes through the recommendations whose order is paid and gives the rewards that are due, each in a transaction of its own.
 * Killed at any moment, the next run goes on: a reward and its letter are written together, and once.
 */
export async function settleReferrals(database: Db, now: Date): Promise<void> {
  const shop = await readShop(database);
  if (!shop.referrals.on) return;
  let after = "";
  for (;;) {
    const due = await database.referral.findMany({
      where: { state: "ordered", orderId: { not: null }, id: { gt: after } },
      orderBy: { id: "asc" },
      take: atOnce,
      select: { id: true, linkId: true, orderId: true },
    });
    for (const { id, linkId, orderId } of due)
      await database.$transaction(async (tx) => {
        const facts = orderId ? await readFacts(tx, orderId, now) : null;
        const verdict = facts ? judge(facts, now) : "given_back";
        if (verdict === "given_back")
          await moveReferral(
            tx,
            { id, from: "ordered", to: "refused", actor: "worker", reason: "given_back" },
            now,
          );
        if (verdict === "earned") await reward(tx, { id, linkId }, shop, now);
      });
    const last = due.at(-1);
    if (!last || due.length < atOnce) return;
    after = last.id;
  }
}
