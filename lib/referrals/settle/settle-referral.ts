import type { Tx } from "@/lib/platform/db";
import { readDoubts } from "../orders/read-doubts";
import { judge } from "./judge";
import { moveReferral } from "./move-referral";
import { readFacts } from "./read-facts";
import { reward } from "./reward";

type Due = {
  readonly id: string;
  readonly linkId: string;
  readonly orderId: string;
  /** What was seen before: of that somebody has said that it counts. */
  readonly doubts: readonly string[];
};

/**
 * Gives the reward of one recommendation where it is due. Who both are is asked once more: two customers may have become one
 * meanwhile, or begun to share a card, and what was not seen before waits for somebody.
 */
export async function settleReferral(tx: Tx, { id, linkId, orderId, doubts }: Due, now: Date): Promise<void> {
  const facts = await readFacts(tx, orderId, now);
  const verdict = facts ? judge(facts, now) : "given_back";
  if (verdict === "wait") return;
  const end = { id, from: "ordered", to: "refused", actor: "worker" } as const;
  if (verdict === "given_back") {
    await moveReferral(tx, { ...end, reason: "given_back" }, now);
    return;
  }
  const seen = await readDoubts(tx, { id, linkId, orderId });
  if (seen.includes("same_customer")) {
    await moveReferral(tx, { ...end, reason: "own_order", doubts: seen }, now);
    return;
  }
  if (seen.some((doubt) => !doubts.includes(doubt))) {
    await moveReferral(tx, { id, from: "ordered", to: "review", actor: "worker", doubts: seen }, now);
    return;
  }
  await reward(tx, { id, linkId }, now);
}
