import type { Tx } from "@/lib/platform/db";
import { moveReferral } from "../settle/move-referral";
import type { RefusedWhy } from "../types";
import { readDoubts } from "./read-doubts";

/**
 * An order was paid: where a friend's code stands on it, the recommendation has its order. One's own order earns nothing, nor does
 * one of somebody who has bought here before; where both have something in common somebody looks first. May be called twice.
 */
export async function noteOrder(tx: Tx, orderId: string, now: Date): Promise<void> {
  const [taken] = await tx.$queryRaw<
    { id: string; linkId: string; doubts: string[]; first: boolean | null }[]
  >`
    SELECT r.id, r.link_id AS "linkId", r.doubts, o.first_order AS first
    FROM orders o JOIN order_discount d ON d.order_id = o.id JOIN referral r ON r.code = d.code::citext
    WHERE o.id = ${orderId} AND r.state = 'taken' ORDER BY r.id LIMIT 1`;
  if (!taken) return;
  const { id, linkId, first } = taken;
  const seen = await readDoubts(tx, { id, linkId, orderId });
  const pressed = taken.doubts.includes("same_browser") && !seen.includes("same_browser");
  const doubts = pressed ? [...seen, "same_browser" as const] : seen;
  const no: RefusedWhy | null = doubts.includes("same_customer")
    ? "own_order"
    : first === false
      ? "known_friend"
      : null;
  const to = no ? "refused" : doubts.length > 0 ? "review" : "ordered";
  const reason = no ?? undefined;
  await moveReferral(tx, { id, from: "taken", to, actor: "worker", reason, orderId, doubts }, now);
}
