import { addDays } from "date-fns";
import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { readCommon } from "../../one-person/read-common";
import { judge } from "../../settle/judge";
import { readFacts } from "../../settle/read-facts";
import type { CommissionDoubt } from "../types";
import { moveCommission } from "./move-commission";
import { reckonCommission } from "./reckon-commission";
import { writeEntry } from "./write-entry";

/**
 * Writes an order's commission into the books once the order can no longer come back, or notes when to ask again. Who both are is
 * asked once more: what was not seen before waits for somebody.
 */
export async function settleCommission(tx: Tx, orderId: string, now: Date): Promise<void> {
  await lockOrder(tx, orderId);
  await reckonCommission(tx, orderId, now);
  const row = await tx.commission.findUnique({ where: { orderId }, include: { ambassador: true } });
  if (row?.state !== "pending") return;
  const { id } = row;
  const end = { id, from: "pending", to: "refused", actor: "worker" } as const;
  const { customerId } = row.ambassador;
  if (!customerId) {
    await moveCommission(tx, { ...end, reason: "gone" }, now);
    return;
  }
  const facts = await readFacts(tx, orderId, now);
  const verdict = facts ? judge(facts, now) : "given_back";
  if (verdict === "given_back") {
    await moveCommission(tx, { ...end, reason: "given_back" }, now);
    return;
  }
  if (verdict === "wait") {
    const at = facts?.settlesAt;
    const checkAt = at && at >= now ? new Date(at.getTime() + 1) : addDays(now, 1);
    await tx.commission.update({ where: { id }, data: { checkAt } });
    return;
  }
  const seen = (await readCommon(tx, customerId, orderId)) as CommissionDoubt[];
  if (seen.includes("same_customer")) {
    await moveCommission(tx, { ...end, reason: "own_order", doubts: seen }, now);
    return;
  }
  const doubts = [...new Set([...(row.doubts as CommissionDoubt[]), ...seen])];
  if (doubts.length > row.doubts.length) {
    await moveCommission(tx, { id, from: "pending", to: "review", actor: "worker", doubts }, now);
    return;
  }
  await moveCommission(tx, { id, from: "pending", to: "earned", actor: "worker" }, now);
  await writeEntry(tx, id, now);
}
