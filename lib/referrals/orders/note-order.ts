import type { Tx } from "@/lib/platform/db";
import { moveReferral } from "../settle/move-referral";
import { readDoubts } from "./read-doubts";

/**
 * An order was paid: where a friend's code stands on it, the recommendation has its order. One's own order earns nothing; where
 * both have something in common somebody looks first. May be called twice.
 */
export async function noteOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  const taken = await tx.$queryRaw<{ id: string; linkId: string }[]>`
    SELECT r.id, r.link_id AS "linkId" FROM order_discount d JOIN referral r ON r.code = d.code::citext
    WHERE d.order_id = ${orderId} AND r.state = 'taken' ORDER BY r.id LIMIT 1`;
  for (const { id, linkId } of taken) {
    const doubts = await readDoubts(tx, { linkId, orderId });
    const own = doubts.includes("same_customer");
    const to = own ? "refused" : doubts.length > 0 ? "review" : "ordered";
    const reason = own ? ("own_order" as const) : undefined;
    await moveReferral(tx, { id, from: "taken", to, actor: "worker", reason, orderId, doubts }, now);
  }
}
