import { addDays } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { claimDays } from "./earning/claim-days";
import { duePoints } from "./earning/due-points";
import { readSpend } from "./earning/read-spend";

const none = { pending: 0, available: 0 };

/** How many points a customer has: nothing while they are no member. */
export async function readMember(
  tx: Tx,
  customerId: string,
): Promise<{ readonly pending: number; readonly available: number }> {
  const select = { pending: true, available: true };
  return (await tx.loyaltyMember.findUnique({ where: { customerId }, select })) ?? none;
}

type Found = {
  readonly points: number;
  readonly state: "would" | "pending" | "earned";
  /** Of a guest's: until when it can be claimed. */
  readonly claimUntil: Date | null;
};

/**
 * What a paid order earns or would earn; null for nothing. Right after the payment the ledger may not have it yet: then it is
 * reckoned by the rules of the moment, as the ledger will.
 */
export async function readOrderPoints(tx: Tx, orderId: string, now: Date): Promise<Found | null> {
  const row = await tx.orderPoints.findUnique({ where: { orderId } });
  if (row) {
    const { due: points, state, checkAt } = row;
    if (points === 0 || state === "lapsed") return null;
    if (state !== "claimable") return { points, state, claimUntil: null };
    return checkAt && checkAt > now ? { points, state: "would", claimUntil: checkAt } : null;
  }
  const order = await tx.order.findUnique({ where: { id: orderId } });
  const { loyalty } = await readShop(tx);
  const fresh = order?.paidAt && addDays(order.paidAt, 1) > now;
  if (!loyalty.on || !order?.paidAt || !fresh) return null;
  const { points, every, firstOrder } = loyalty;
  const rules = { points, every, multiplierPercent: 100, bonus: order.firstOrder ? firstOrder : 0 };
  const due = duePoints(await readSpend(tx, orderId), rules);
  if (due === 0) return null;
  const mine = order.claimedAt !== null;
  return {
    points: due,
    state: mine ? "pending" : "would",
    claimUntil: mine ? null : addDays(order.paidAt, claimDays),
  };
}
