import type { Tx } from "@/lib/platform/db";
import { postPoints } from "../ledger/post-points";
import { placeMember } from "../tiers/place-member";

/** Counts what an order earns for a member, pending. The caller holds the order and has asked whether it may. */
export async function openOrderPoints(tx: Tx, orderId: string, memberId: string, now: Date): Promise<void> {
  const [opened] = await tx.$queryRaw<{ due: number }[]>`
    UPDATE order_points SET state = 'pending', member_id = ${memberId}, credited = due, check_at = ${now}
    WHERE order_id = ${orderId} AND state = 'claimable' RETURNING due`;
  if (!opened) return;
  await placeMember(tx, memberId, now);
  if (opened.due === 0) return;
  const { due } = opened;
  const postings = { issued: -due, pending: due };
  const key = `order:${orderId}`;
  await postPoints(tx, { memberId, key, kind: "order_pending", orderId, actor: "worker", postings }, now);
}
