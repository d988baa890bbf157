import { addDays } from "date-fns";
import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { joinProgramme } from "../membership/join-programme";
import { readTier } from "../tiers/read-tier";
import { claimDays } from "./claim-days";
import { duePoints } from "./due-points";
import { openOrderPoints } from "./open-order-points";
import { readSpend } from "./read-spend";

/**
 * Notes what a paid order earns by the rules of this moment: pending for a member who has it in their account, to be claimed
 * for a guest. Once an order, whoever asks; nothing while the programme is off, or for whoever left it.
 */
export async function earnOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  const { loyalty } = await readShop(tx);
  const order = loyalty.on ? await lockOrder(tx, orderId) : null;
  if (!order?.paidAt) return;
  const mine = order.claimedAt ? order.customerId : null;
  const joined = mine ? await joinProgramme(tx, mine, now) : null;
  if (joined && !joined.ok) return;
  const tier = mine ? await readTier(tx, mine) : null;
  const rules = {
    points: loyalty.points,
    every: loyalty.every,
    // By the tier they stand on when they buy: this order counts for the next one.
    multiplierPercent: tier?.multiplierPercent ?? 100,
    bonus: order.firstOrder ? loyalty.firstOrder : 0,
  };
  const spend = await readSpend(tx, orderId);
  const { count } = await tx.orderPoints.createMany({
    data: [
      {
        ...{ orderId, ...rules, spend, due: duePoints(spend, rules), paidAt: order.paidAt },
        ...{ state: "claimable", checkAt: addDays(order.paidAt, claimDays) },
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0 && joined) await openOrderPoints(tx, orderId, joined.value, now);
}
