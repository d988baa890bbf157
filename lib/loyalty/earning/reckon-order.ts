import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { creditEnd } from "../ledger/credit-end";
import { lockMember } from "../ledger/lock-member";
import { postPoints } from "../ledger/post-points";
import { placeMember } from "../tiers/place-member";
import { duePoints } from "./due-points";
import { orderTaken } from "./order-taken";
import { readSpend } from "./read-spend";
import { weighChange } from "./weigh-change";

/**
 * Brings an order's points in line with what was paid for goods and not given back, by the rules it was placed under. Asked
 * twice, or with news in any order, it comes to the same. From available points it takes no more than there are.
 */
export async function reckonOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  await lockOrder(tx, orderId);
  const known = await tx.orderPoints.findUnique({ where: { orderId }, select: { memberId: true } });
  // What was forgiven may be taken while a reward comes back: read again once nobody else moves these points.
  const member = known?.memberId ? await lockMember(tx, known.memberId) : null;
  const row = await tx.orderPoints.findUnique({ where: { orderId } });
  if (!row || row.state === "lapsed") return;
  const spend = await readSpend(tx, orderId);
  const due = duePoints(spend, row);
  if (spend === row.spend && due === row.due) return;
  if (!member) {
    await tx.orderPoints.update({ where: { orderId }, data: { spend, due } });
    return;
  }
  const account = row.state === "pending" ? "pending" : "available";
  const { move, forgiven } = weighChange(row, due, member[account]);
  await tx.orderPoints.update({
    where: { orderId },
    data: {
      ...{ spend, due, forgiven, credited: row.credited + move, moves: { increment: 1 } },
      ...(forgiven > row.forgiven ? { forgivenAt: now } : {}),
    },
  });
  await placeMember(tx, member.id, now);
  if (move === 0) return;
  const { loyalty, money } = await readShop(tx);
  const credit = move > 0 && account === "available";
  // What was given back before it was ever counted, and comes after all, was taken from nobody: it is given anew.
  const restored = Math.min(move, await orderTaken(tx, member.id, orderId));
  const movement = {
    ...{ memberId: member.id, key: `order:${orderId}:${row.moves + 1}`, orderId, actor: "worker" },
    kind: move > 0 ? "order_restored" : "order_reduced",
    postings: { [account]: move, taken_back: -restored, issued: restored - move },
    ...(credit ? { expiresAt: creditEnd(loyalty.expiryMonths, money.timeZone, now) } : {}),
  } as const;
  await postPoints(tx, movement, now);
}
